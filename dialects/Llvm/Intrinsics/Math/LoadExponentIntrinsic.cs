using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A number times a power of two.</summary>
[Op("llvm.intr.ldexp", Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class LoadExponentIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Val { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Power { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
