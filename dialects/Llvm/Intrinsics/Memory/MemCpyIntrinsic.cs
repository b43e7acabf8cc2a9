using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies bytes between places that do not overlap.</summary>
[Op("llvm.intr.memcpy")]
public sealed partial class MemCpyIntrinsic : MemoryTransferIntrinsic
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Len { get; set; }

    private protected override BigInteger? StaticLength => LengthOf(OperationFolding.ConstantOf(Len));

    private protected override void CreateLike(OpBuilder builder, Value target, Value source, long length)
    {
        var count = ConstantOp.Create(builder, Len.Type, new IntegerAttr(length, Len.Type)).Res;
        Create(builder, target, source, count, IsVolatile);
    }
}
