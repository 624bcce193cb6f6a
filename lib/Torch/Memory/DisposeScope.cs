namespace TorchSharp;

/// <summary>
/// Disposes the tensors that its thread makes while it is the innermost scope, but for those that were moved out
/// or detached: <c>using var scope = torch.NewDisposeScope();</c>. It belongs to the thread that made it.
/// </summary>
public sealed class DisposeScope : IDisposable
{
    [ThreadStatic]
    private static DisposeScope? _current;

    private readonly List<IDisposable> _disposables = [];
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private bool _disposed;

    internal DisposeScope()
    {
        OuterScope = Current;
        _current = this;
    }

    /// <summary>How many objects will be disposed with it.</summary>
    public int DisposablesCount => _disposables.Count;

    /// <summary>The innermost scope of this thread; null outside all.</summary>
    internal static DisposeScope? Current
    {
        get
        {
            while (_current is { _disposed: true } ended)
            {
                _current = ended.OuterScope;
            }

            return _current;
        }
    }

    /// <summary>The scope around this one; null when it is the outermost.</summary>
    internal DisposeScope? OuterScope { get; }

    /// <summary>Gives an object to the scope around this one; outside all it stays until it is disposed, or forgotten.</summary>
    /// <returns>The object.</returns>
    public T MoveToOuter<T>(T disposable)
        where T : IDisposable => MoveToOther(OuterScope, disposable);

    /// <summary>Gives objects to the scope around this one.</summary>
    public void MoveToOuter(IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables)
        {
            MoveToOuter(disposable);
        }
    }

    /// <summary>Gives an object to another scope, or with null to none.</summary>
    /// <returns>The object.</returns>
    public T MoveToOther<T>(DisposeScope? scope, T disposable)
        where T : IDisposable
    {
        if (Remove(disposable))
        {
            scope?.Add(disposable);
        }

        return disposable;
    }

    /// <summary>Takes an object out of all scopes: it stays until it is disposed, or forgotten.</summary>
    /// <returns>The object.</returns>
    public T Detach<T>(T disposable)
        where T : IDisposable => MoveToOther(null, disposable);

    /// <summary>Takes objects out of all scopes.</summary>
    public void Detach(IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables)
        {
            Detach(disposable);
        }
    }

    /// <summary>Puts an object into this scope, out of any other.</summary>
    /// <returns>The object.</returns>
    public T Attach<T>(T disposable)
        where T : IDisposable
    {
        (disposable as torch.Tensor)?.OwningScope?.Remove(disposable);
        Add(disposable);
        return disposable;
    }

    /// <summary>Disposes everything in it now, but for what is named; the scope stays open.</summary>
    public void DisposeEverythingBut(params IEnumerable<IDisposable> kept)
    {
        var keep = new HashSet<IDisposable>(kept, ReferenceEqualityComparer.Instance);
        IDisposable[] all = [.. _disposables];
        _disposables.Clear();
        foreach (var disposable in all)
        {
            if (keep.Contains(disposable))
            {
                Add(disposable);
                continue;
            }

            if (disposable is torch.Tensor tensor)
            {
                tensor.OwningScope = null;
            }

            disposable.Dispose();
        }
    }

    /// <summary>Disposes everything in it now; the scope stays open.</summary>
    public void DisposeEverything() => DisposeEverythingBut([]);

    /// <summary>Whether the object will be disposed with this scope.</summary>
    public bool Contains(IDisposable disposable) => IndexOf(disposable) >= 0;

    /// <summary>Disposes everything in it, and makes the scope around it the innermost again.</summary>
    /// <exception cref="InvalidOperationException">
    /// Another thread made it (then it is over all the same, and the collector frees what was in it), or a scope inside it is still open.
    /// </exception>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        if (!IsHere)
        {
            _disposed = true;
            throw new InvalidOperationException("A dispose scope ends on the thread that made it: let no await stand within it.");
        }

        if (Current != this)
        {
            throw new InvalidOperationException("Dispose scopes end innermost first: dispose the scopes inside this one before.");
        }

        _disposed = true;
        DisposeEverything();
    }

    /// <summary>Whether this is the thread that made it.</summary>
    internal bool IsHere => _thread == Environment.CurrentManagedThreadId;

    /// <summary>Puts a tensor that no scope has into this one.</summary>
    internal void Add(IDisposable disposable)
    {
        if (disposable is torch.Tensor tensor)
        {
            (tensor.OwningScope, tensor.ScopeIndex) = (this, _disposables.Count);
        }

        _disposables.Add(disposable);
    }

    /// <summary>Takes an object out, if it is in; the last one takes its place.</summary>
    /// <exception cref="InvalidOperationException">Another thread made this scope.</exception>
    internal bool Remove(IDisposable disposable)
    {
        if (!IsHere)
        {
            throw new InvalidOperationException("Only the thread that made a dispose scope moves tensors out of it.");
        }

        var index = IndexOf(disposable);
        if (index < 0)
        {
            return false;
        }

        var last = _disposables[^1];
        _disposables[index] = last;
        _disposables.RemoveAt(_disposables.Count - 1);
        (last as torch.Tensor)?.ScopeIndex = index;
        (disposable as torch.Tensor)?.OwningScope = null;
        return true;
    }

    private int IndexOf(IDisposable disposable) => disposable is torch.Tensor tensor
        ? tensor.OwningScope == this ? tensor.ScopeIndex : -1
        : _disposables.FindIndex(other => ReferenceEquals(other, disposable));
}
