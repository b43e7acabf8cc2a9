using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>A pass on functions of any dialect.</summary>
public abstract class AnyFunctionTestPass : Pass<Operation>
{
    public override bool CanRunOn(OperationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return info.Implements<IFunction>();
    }

    protected sealed override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        Run(op.As<IFunction>()!, op, context);
    }

    /// <summary>Does the work on a function.</summary>
    protected abstract void Run(IFunction function, Operation op, PassContext context);
}
