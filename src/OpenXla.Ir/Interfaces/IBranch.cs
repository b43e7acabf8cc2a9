namespace OpenXla.Ir.Interfaces;

/// <summary>A terminator that hands operands to the arguments of its successors.</summary>
public interface IBranch
{
    /// <summary>The operands that become the arguments of successor <paramref name="index"/>.</summary>
    OperandRange SuccessorOperands(int index);

    /// <summary>Drops the operand that becomes argument <paramref name="argument"/> of successor <paramref name="index"/>.</summary>
    void RemoveSuccessorOperand(int index, int argument);

    /// <summary>The only successor that the constants let it take; null where that is open.</summary>
    Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) => null;
}
