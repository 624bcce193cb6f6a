using System.Collections.Concurrent;

namespace Notebooks.Execution;

/// <summary>
/// A thread that runs a session's work piece by piece: with a stack of 64 MB for deep recursion, and with a synchronisation context,
/// so that what follows an <c>await</c> runs on it as well.
/// </summary>
internal sealed class CellThread : IDisposable
{
    private const int StackSize = 64 * 1024 * 1024;

    private readonly BlockingCollection<Action> _work = [];
    private readonly Thread _thread;
    private bool _woken;

    public CellThread(string name)
    {
        _thread = new Thread(Loop, StackSize) { IsBackground = true, Name = name };
        _thread.Start();
    }

    /// <summary>Runs the work and everything that it awaits; ends when its task has ended, or when it is cancelled while it awaits.</summary>
    public Task<T> Run<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var context = ExecutionContext.Capture()!;
        _work.Add(() => ExecutionContext.Run(context, _ => Pump(work, completion, cancellation), null), CancellationToken.None);
        return completion.Task;
    }

    /// <summary>Wakes the thread from a sleep or a wait with a <see cref="ThreadInterruptedException"/>.</summary>
    public void Wake()
    {
        _woken = true;
        _thread.Interrupt();
    }

    /// <summary>Lets the thread end when its work is done.</summary>
    public void Dispose() => _work.CompleteAdding();

    private void Loop()
    {
        while (Next() is { } work)
        {
            ForgetWaking();
            work();
        }
    }

    private Action? Next()
    {
        while (true)
        {
            try
            {
                return _work.Take();
            }
            catch (ThreadInterruptedException)
            {
                // Woken after its cell had ended.
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }

    private void ForgetWaking()
    {
        if (_woken)
        {
            try
            {
                _woken = false;
                Thread.Sleep(1);
            }
            catch (ThreadInterruptedException)
            {
                // Meant for the work before: what comes now must not find it.
            }
        }
    }

    private static void Pump<T>(Func<Task<T>> work, TaskCompletionSource<T> completion, CancellationToken cancellation)
    {
        var context = new PumpContext();
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            var task = work();
            task.ContinueWith(_ => context.Complete(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            context.RunToEnd(cancellation);
            completion.TrySetFromTask(task);
        }
        catch (Exception error)
        {
            context.Complete();
            completion.TrySetException(error);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(null);
        }
    }

    private sealed class PumpContext : SynchronizationContext
    {
        private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _queue = [];
        private volatile bool _abandoned;

        public override void Post(SendOrPostCallback callback, object? state)
        {
            try
            {
                _queue.Add((callback, state));
            }
            catch (InvalidOperationException) when (_abandoned)
            {
                // The rest of a cancelled cell: it is not run.
            }
            catch (InvalidOperationException)
            {
                // The cell has ended: what it left running goes on where there is a thread for it.
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }
        }

        public override SynchronizationContext CreateCopy() => this;

        public void Complete() => _queue.CompleteAdding();

        public void RunToEnd(CancellationToken cancellation)
        {
            try
            {
                foreach (var (callback, state) in _queue.GetConsumingEnumerable(cancellation))
                {
                    callback(state);
                }
            }
            catch (Exception) when (cancellation.IsCancellationRequested)
            {
                _abandoned = true;
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
