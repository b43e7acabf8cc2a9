using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Sine and cosine, as a struct.</summary>
[Op("llvm.intr.sincos", Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class SinCosIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Val { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Res.Type is LlvmStructType { Members: [var sine, var cosine] } && sine.Equals(Val.Type) && cosine.Equals(Val.Type)) return;
        verifier.Error(this, $"expected result type to be an homogeneous struct with two elements matching the operand type, but got '{Res.Type}'");
    }
}
