internal import Dispatch
internal import Synchronization

/// Lets several threads do the work of some indices: each takes every n-th of them, in order, and gives one value.
func concurrently<Share: Sendable>(
  _ count: Int, jobs: Int, _ work: @escaping @Sendable (StrideTo<Int>) -> Share
) -> [Share] {
  let workers = max(1, min(jobs, count))
  guard workers > 1 else { return [work(stride(from: 0, to: count, by: 1))] }
  let shares = Mutex<[Int: Share]>([:])
  DispatchQueue.concurrentPerform(iterations: workers) { worker in
    let share = work(stride(from: worker, to: count, by: workers))
    shares.withLock { $0[worker] = share }
  }
  let done = shares.withLock { $0 }
  return (0..<workers).compactMap { done[$0] }
}
