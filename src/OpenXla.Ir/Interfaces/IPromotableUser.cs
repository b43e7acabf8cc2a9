using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that uses the address of a <see cref="MemorySlot"/>, or what comes from it, and can do without: a cast of a pointer, a mark of a lifetime.</summary>
public interface IPromotableUser
{
    /// <summary>Whether the operation can do without these of its operands.</summary>
    /// <param name="uses">The operands.</param>
    /// <param name="dependent">Takes uses of its own results that must go for that.</param>
    /// <param name="layout">Sizes of types.</param>
    bool CanRemoveUses(IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout);

    /// <summary>Does without these operands, as <see cref="CanRemoveUses"/> agreed to; the builder stands right after the operation.</summary>
    /// <returns>True where the operation is to be erased.</returns>
    bool RemoveUses(IReadOnlyCollection<OpOperand> uses, OpBuilder builder) => true;

    /// <summary>Whether <see cref="VisitStoredValues"/> is to be called.</summary>
    bool WantsStoredValues => false;

    /// <summary>Gets to know the values that the slot held, each with the operation that wrote it.</summary>
    void VisitStoredValues(IReadOnlyList<(Operation Store, Value Value)> stored, OpBuilder builder)
    {
    }

    /// <summary>For operations that go when all users of their results go: asks these to go.</summary>
    static bool DependsOnUsers(Operation op, List<OpOperand> dependent)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(dependent);
        foreach (var result in op.Results)
            foreach (var use in result.Uses) dependent.Add(use);
        return true;
    }
}
