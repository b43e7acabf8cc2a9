namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Loads matrices that the warp holds together.</summary>
[Op("nvvm.ldmatrix", Syntax = "$ptr attr-dict `:` functional-type($ptr, $res)")]
public sealed partial class LdMatrixOp : Operation
{
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Ptr { get; set; }
    [Attr] public partial int Num { get; set; }
    [Attr] public partial MMALayout Layout { get; set; }
    [Attr] public partial LdStMatrixShapeAttr Shape { get; set; }
    [Attr] public partial LdStMatrixEltType EltType { get; set; }
    [Result] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if ((Invalid() ?? InvalidResult()) is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        bool isPacked = EltType is LdStMatrixEltType.B8x16B4x16P64 or LdStMatrixEltType.B8x16B6x16P32;
        switch (Shape.M, Shape.N)
        {
            case (8, 8):
                if (Num is not (1 or 2 or 4)) return "expected num attribute to be 1, 2 or 4 for 8x8 matrix";
                return EltType == LdStMatrixEltType.B16 ? null : "expected element type to be b16 for 8x8 matrix";
            case (8, 16):
                if (Num is not (1 or 2 or 4)) return "expected num attribute to be 1, 2 or 4 for 8x16 matrix";
                if (Layout != MMALayout.Row) return "expected layout to be row for 8x16 matrix";
                return isPacked ? null : "expected element type to be b8x16.b4x16_p64 or b8x16.b6x16_p32 for 8x16 matrix";
            case (16, 16):
                if (Num is not (1 or 2)) return "expected num attribute to be 1 or 2 for 16x16 matrix";
                if (Layout != MMALayout.Col) return "expected layout to be col for 16x16 matrix";
                return isPacked || EltType == LdStMatrixEltType.B8 ? null : "expected element type to be b8, b8x16.b4x16_p64 or b8x16.b6x16_p32 for 16x16 matrix";
            default:
                return "expected shape to be 8x8, 8x16 or 16x16";
        }
    }

    private string? InvalidResult()
    {
        int words = Shape.M == 16 ? Num * 2 : Num;
        if (words == 1) return I32.IsSatisfiedBy(Res.Type) ? null : "expected destination type is i32";
        return Fragments.IsStructOf(Res.Type, words, IntegerType.I32) ? null : $"expected destination type is a structure of {words} elements of type i32";
    }
}
