using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A real number that a complex one has.</summary>
[OpBase(Syntax = "$complex (`fastmath` `` $fastmath^)? attr-dict `:` type($complex)")]
[TypeFrom("result", "complex", nameof(PartOf), Summary = "complex element type matches result type")]
public abstract partial class MeasureOp : Operation, IPure, IElementwise
{
    [Operand<ComplexOfFloat>] public partial Value Complex { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<AnyFloat>] public partial Value Result { get; }

    protected static IrType PartOf(IrType complex) => ((ComplexType)complex).ElementType;
}
