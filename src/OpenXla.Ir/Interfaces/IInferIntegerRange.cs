using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that knows what integers it gives, from those that it gets.</summary>
public interface IInferIntegerRange
{
    /// <summary>Whether something can be said although nothing is known of an operand, as where it is no integer.</summary>
    bool InfersFromUnknown => false;

    /// <summary>Says what results may be, or arguments of regions that the operation fills itself.</summary>
    /// <param name="operands">The ranges of all operands.</param>
    /// <param name="set">Takes a value and its range; values of which nothing is said may be anything.</param>
    void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set);
}
