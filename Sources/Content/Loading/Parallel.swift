internal import Dispatch

/// Maps indices to values on several threads; the result is in the order of the indices.
///
/// `jobs` threads share the indices in turn. With one job everything runs on the calling thread.
package func parallelMap<Value: Sendable>(
  _ count: Int, jobs: Int, _ make: @escaping @Sendable (Int) -> Value
) -> [Value] {
  guard jobs > 1, count > 1 else { return (0..<count).map(make) }
  let workers = min(jobs, count)
  return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
    // Each worker fills places of its own, and nobody reads before all are done.
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for index in stride(from: worker, to: count, by: workers) {
        places.initializeElement(at: index, to: make(index))
      }
    }
    initialized = count
  }
}
