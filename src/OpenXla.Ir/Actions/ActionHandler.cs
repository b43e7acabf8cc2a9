namespace OpenXla.Ir.Actions;

/// <summary>Hears of actions. With a handler in place, everything runs on one thread, so that the order of actions is always the same.</summary>
public abstract class ActionHandler
{
    /// <summary>Called before an action; false leaves it out.</summary>
    public virtual bool ShouldRun(IrAction action) => true;

    /// <summary>Called after an action that was not left out.</summary>
    public virtual void Finished(IrAction action)
    {
    }
}
