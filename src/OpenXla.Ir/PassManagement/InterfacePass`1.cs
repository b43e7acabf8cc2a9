namespace OpenXla.Ir.PassManagement;

/// <summary>A pass that runs on operations of any name that have an interface; a pipeline for operations without it refuses the pass.</summary>
public abstract class InterfacePass<TInterface> : Pass
    where TInterface : class
{
    public sealed override string? AnchorName => null;

    public override bool CanRunOn(OperationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return info.Implements<TInterface>();
    }

    /// <param name="op">The interface of <see cref="PassContext.Root"/>.</param>
    /// <param name="context">What the pass may use.</param>
    protected abstract void Run(TInterface op, PassContext context);

    protected internal sealed override void RunOn(Operation op, PassContext context)
    {
        if (op?.As<TInterface>() is not { } match) throw new ArgumentException($"pass '{Name}' runs on operations that are {typeof(TInterface).Name}, not on '{op?.Name}'", nameof(op));
        Run(match, context);
    }
}
