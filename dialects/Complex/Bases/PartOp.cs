using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Complex;

/// <summary>One part of a complex number.</summary>
[OpBase(Syntax = "$complex (`fastmath` `` $fastmath^)? attr-dict `:` type($complex)")]
[TypeFrom("part", "complex", nameof(PartOf), Summary = "complex element type matches result type")]
public abstract partial class PartOp : Operation, IPure
{
    [Operand<ComplexOfFloat>] public partial Value Complex { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<AnyFloat>] public partial Value Part { get; }

    protected static IrType PartOf(IrType complex) => ((ComplexType)complex).ElementType;
}
