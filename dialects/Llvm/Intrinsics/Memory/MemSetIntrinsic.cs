using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Fills memory with a byte.</summary>
[Op("llvm.intr.memset")]
public sealed partial class MemSetIntrinsic : MemoryFillIntrinsic
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Len { get; set; }

    private protected override BigInteger? StaticLength => LengthOf(OperationFolding.ConstantOf(Len));

    private protected override void CreateLike(OpBuilder builder, Value target, long length)
    {
        var count = ConstantOp.Create(builder, Len.Type, new IntegerAttr(length, Len.Type)).Res;
        Create(builder, target, Val, count, IsVolatile);
    }
}
