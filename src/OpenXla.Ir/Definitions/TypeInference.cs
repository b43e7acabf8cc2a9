using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Definitions;

/// <summary>The result types that follow from the other parts of an operation that exists already.</summary>
public static class TypeInference
{
    /// <summary>The types, as <see cref="IInferResultTypes"/> says them; null for an operation that does not.</summary>
    /// <exception cref="TypeInferenceException">The operands allow no result; the message says why.</exception>
    public static IrType[]? ResultTypesOf(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return op.Info.Definition?.InferResultTypes is { } infer ? ResultTypesOf(op, infer) : null;
    }

    /// <summary>The types, as the function says that is the operation's <see cref="IInferResultTypes.InferResultTypes"/>.</summary>
    /// <inheritdoc cref="ResultTypesOf(Operation)"/>
    internal static IrType[] ResultTypesOf(Operation op, Action<OperationState> infer)
    {
        var state = new OperationState(op.Info, op.Location).AddOperands(op.Operands);
        state.AttributeDictionary = op.AllAttributes;
        for (int i = 0; i < op.RegionCount; i++) state.Regions.Add(op.GetRegion(i));
        infer(state);
        return state.ResultTypes.ToArray();
    }
}
