namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Stores matrices that the warp holds together.</summary>
[Op("nvvm.stmatrix", Syntax = "$ptr `,` $sources attr-dict `:` type(operands)")]
public sealed partial class StMatrixOp : Operation
{
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Ptr { get; set; }
    [Operand<I32>] public partial OperandRange Sources { get; }
    [Attr] public partial MMALayout Layout { get; set; }
    [Attr] public partial LdStMatrixShapeAttr Shape { get; set; }
    [Attr] public partial LdStMatrixEltType EltType { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Invalid() is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        if (Sources.Count is not (1 or 2 or 4)) return "expected num attribute to be 1, 2 or 4";
        switch (Shape.M, Shape.N)
        {
            case (8, 8):
                return EltType == LdStMatrixEltType.B16 ? null : "expected element type to be B16 for 8x8 matrix";
            case (16, 8):
                if (EltType != LdStMatrixEltType.B8) return "expected element type to be B8 for 16x8 matrix";
                return Layout == MMALayout.Col ? null : "expected layout to be col for 16x8 matrix";
            default:
                return "expected shape to be 8x8 or 16x8";
        }
    }
}
