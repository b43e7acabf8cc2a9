namespace OpenXla.Ir.PassManagement;

/// <summary>A pass that runs on operations of one class; <see cref="Operation"/> stands for any.</summary>
public abstract class Pass<TOp> : Pass
    where TOp : Operation
{
    public override string? AnchorName => typeof(TOp) == typeof(Operation) ? null : OperationNames.Of(typeof(TOp));

    protected abstract void Run(TOp op, PassContext context);

    protected internal sealed override void RunOn(Operation op, PassContext context)
    {
        if (op is not TOp match) throw new ArgumentException($"pass '{Name}' runs on '{AnchorName}', not on '{op?.Name}'", nameof(op));
        Run(match, context);
    }

    internal override string? FindAnchorName(IrContext context) =>
        typeof(TOp) == typeof(Operation) ? null : OperationNames.Of(typeof(TOp), context);
}
