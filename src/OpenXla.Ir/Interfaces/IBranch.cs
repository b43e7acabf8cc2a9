namespace OpenXla.Ir.Interfaces;

/// <summary>A terminator that hands operands to the arguments of its successors.</summary>
public interface IBranch
{
    /// <summary>The operands that become the arguments of successor <paramref name="index"/>.</summary>
    OperandRange SuccessorOperands(int index);

    /// <summary>Replaces <paramref name="count"/> of the operands of successor <paramref name="index"/>, from number <paramref name="start"/> on, by values, of which there may be more or fewer.</summary>
    void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values);

    /// <summary>Drops the operand that becomes argument <paramref name="argument"/> of successor <paramref name="index"/>.</summary>
    void RemoveSuccessorOperand(int index, int argument) => ReplaceSuccessorOperands(index, argument, 1);

    /// <summary>The only successor that the constants let it take; null where that is open.</summary>
    Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) => null;
}
