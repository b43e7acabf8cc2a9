namespace OpenXla.Ir.Actions;

/// <summary>Asks and tells the handlers of a context.</summary>
internal sealed class ActionDispatcher
{
    private readonly List<ActionHandler> _handlers = [];

    internal void Add(ActionHandler handler) => _handlers.Add(handler);

    internal void Remove(ActionHandler handler) => _handlers.Remove(handler);

    internal bool IsEmpty => _handlers.Count == 0;

    internal bool Begin(IrAction action)
    {
        // All of them count it, whoever leaves it out.
        bool runs = true;
        foreach (var handler in _handlers) runs &= handler.ShouldRun(action);
        return runs;
    }

    internal void End(IrAction action)
    {
        for (int i = _handlers.Count - 1; i >= 0; i--) _handlers[i].Finished(action);
    }
}
