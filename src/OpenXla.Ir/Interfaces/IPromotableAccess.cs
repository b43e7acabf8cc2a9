using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that reads or writes a <see cref="MemorySlot"/>, and can do without it where the value is known.</summary>
public interface IPromotableAccess
{
    /// <summary>Whether it reads what the slot holds.</summary>
    bool LoadsFrom(MemorySlot slot);

    /// <summary>Whether it writes to the slot.</summary>
    bool StoresTo(MemorySlot slot);

    /// <summary>Whether it writes but a part of the slot, so that what the slot held before shows in what it holds then.</summary>
    bool KeepsPartOf(MemorySlot slot, DataLayout layout) => false;

    /// <summary>Creates the value that the slot holds after a store; asked only where <see cref="StoresTo"/> holds.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="reaching">What it held before.</param>
    /// <param name="builder">Stands right after the operation.</param>
    /// <param name="layout">Sizes of types.</param>
    Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout);

    /// <summary>Whether the operation can do without these of its operands once the value is known.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="uses">The operands.</param>
    /// <param name="dependent">Takes uses of its own results that must go for that.</param>
    /// <param name="layout">Sizes of types.</param>
    bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout);

    /// <summary>Does without these operands.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="uses">The operands, as <see cref="CanRemoveUses"/> agreed to.</param>
    /// <param name="reaching">What the slot holds when control comes to the operation.</param>
    /// <param name="builder">Stands right after the operation.</param>
    /// <param name="layout">Sizes of types.</param>
    /// <returns>True where the operation is to be erased.</returns>
    bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout);
}
