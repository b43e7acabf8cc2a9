namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Results of a custom call that lie in the memory of operands must be of their types.</summary>
internal static class AliasRules
{
    /// <summary>What is wrong with them; null for nothing.</summary>
    public static string? MistakeOf(CustomCallOp call)
    {
        foreach (var alias in AliasesOf(call))
        {
            if (alias.OperandIndex < 0 || alias.OperandIndex >= call.OperandCount)
                return $"expects operandIndex in the output_operand_alias attribute to be in range [0, {call.OperandCount}); got: {alias.OperandIndex}.";
            if (PartOf(call.GetOperand((int)alias.OperandIndex).Type, alias.OperandTupleIndices) is not { } operand) return "operand_tuple_indices in the output_operand_alias attribute out of bounds";
            if (PartOf(OutputOf(call), alias.OutputTupleIndices) is not { } output) return "output_tuple_indices in the output_operand_alias attribute out of bounds";
            if (!operand.Equals(output)) return $"shapes mismatch in the output_operand_alias attribute: operand part has type '{operand}' and output part has type '{output}'";
        }
        return null;
    }

    public static IEnumerable<OutputOperandAliasAttr> AliasesOf(CustomCallOp call) => call.OutputOperandAliases?.Elements.Cast<OutputOperandAliasAttr>() ?? [];

    /// <summary>The type of all results together, which indices of tuples begin with where there is not just one.</summary>
    public static IrType OutputOf(CustomCallOp call) => call.ResultCount == 1 ? call.GetResult(0).Type : new TupleType([.. call.Results.Types()]);

    /// <summary>An element of a tuple, of a tuple in it, and so on; null where there is none.</summary>
    public static IrType? PartOf(IrType type, EquatableArray<long> indices)
    {
        foreach (long index in indices)
        {
            if (type is not TupleType tuple || index < 0 || index >= tuple.Elements.Count) return null;
            type = tuple.Elements[(int)index];
        }
        return type;
    }
}
