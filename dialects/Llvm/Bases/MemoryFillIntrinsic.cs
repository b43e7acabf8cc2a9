using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Fills bytes of memory with one.</summary>
[OpBase]
public abstract partial class MemoryFillIntrinsic : MemoryIntrinsic
{
    [Operand<I8>] public partial Value Val { get; set; }

    /// <summary>Creates the same for other memory and another length, of the length's type.</summary>
    private protected abstract void CreateLike(OpBuilder builder, Value target, long length);
}
