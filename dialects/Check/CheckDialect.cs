namespace OpenXla.Ir.Dialects.Check;

/// <summary>What test programs of StableHLO expect: each operation compares tensors and fails where they differ too much.</summary>
/// <remarks>The operations mean something to the interpreter only.</remarks>
[Dialect("check")]
public sealed partial class CheckDialect : IInliningDialect
{
    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;
}
