namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that allocates memory which may become values: <c>memref.alloca</c>, <c>llvm.alloca</c>.</summary>
public interface IPromotableAllocation
{
    /// <summary>The slots that values may take the place of.</summary>
    IReadOnlyList<MemorySlot> PromotableSlots { get; }

    /// <summary>Creates what a slot holds that nobody has written to.</summary>
    Value CreateDefaultValue(MemorySlot slot, OpBuilder builder);

    /// <summary>A block has got an argument for what the slot holds when control comes there; the builder stands at the block's start.</summary>
    void HandleBlockArgument(MemorySlot slot, Value argument, OpBuilder builder)
    {
    }

    /// <summary>Nobody uses the slot any more: the operation erases itself, and the default value where nobody reads it.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="defaultValue">What <see cref="CreateDefaultValue"/> gave; null where it was not asked.</param>
    /// <returns>An allocation that came in its place; null for none.</returns>
    IPromotableAllocation? HandlePromotionComplete(MemorySlot slot, Value defaultValue);
}
