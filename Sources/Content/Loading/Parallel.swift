internal import Dispatch
internal import Synchronization

/// Maps indices to values on several threads; the result is in the order of the indices.
///
/// `jobs` threads share the indices in turn. With one job everything runs on the calling thread.
package func parallelMap<Value: Sendable>(
  _ count: Int, jobs: Int, _ make: @escaping @Sendable (Int) -> Value
) -> [Value] {
  guard jobs > 1, count > 1 else { return (0..<count).map(make) }
  let workers = min(jobs, count)
  let shares = Mutex<[Int: [Value]]>([:])
  DispatchQueue.concurrentPerform(iterations: workers) { worker in
    let share = stride(from: worker, to: count, by: workers).map(make)
    shares.withLock { $0[worker] = share }
  }
  let done = shares.withLock { $0 }
  return (0..<count).compactMap { index in done[index % workers]?[index / workers] }
}
