namespace OpenXla.Ir.Dialects.Interpreter;

/// <summary>What programs of StableHLO ask of the interpreter that runs them: several processes, and looks at tensors on the way.</summary>
[Dialect("interpreter")]
public sealed partial class InterpreterDialect : IInliningDialect
{
    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;
}
