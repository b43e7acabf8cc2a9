using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies bytes between places that do not overlap.</summary>
[Op("llvm.intr.memcpy")]
public sealed partial class MemCpyIntrinsic : MemoryTransferIntrinsic
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Len { get; set; }
}
