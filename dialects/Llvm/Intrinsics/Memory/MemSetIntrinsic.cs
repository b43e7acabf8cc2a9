using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Fills memory with a byte.</summary>
[Op("llvm.intr.memset")]
public sealed partial class MemSetIntrinsic : MemoryIntrinsic
{
    [Operand<I8>] public partial Value Val { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Len { get; set; }
}
