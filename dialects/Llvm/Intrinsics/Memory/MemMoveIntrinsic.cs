using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies bytes; the places may overlap.</summary>
[Op("llvm.intr.memmove")]
public sealed partial class MemMoveIntrinsic : MemoryTransferIntrinsic
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Len { get; set; }
}
