namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Custom calls that deal with buffers: targets that the specification knows, and what others may do with buffers.</summary>
internal static class BufferCalls
{
    /// <summary>What is wrong with a call; null for nothing.</summary>
    public static string? MistakeOf(CustomCallOp call) => call.Target switch
    {
        "CreateBuffer" => MistakeOfCreation(call),
        "Pin" => MistakeOfMove(call, "Pin", isPin: true),
        "Unpin" => MistakeOfMove(call, "Unpin", isPin: false),
        _ => MistakeOfAliases(call),
    };

    private static string? MistakeOfCreation(CustomCallOp call)
    {
        if (call.OperandCount != 0) return "CreateBuffer custom_call shouldn't have any inputs";
        if (call.ResultCount != 1) return "CreateBuffer custom_call should have one result";
        return call.GetResult(0).Type is MemRefType ? null : "CreateBuffer custom_call should have a memref result";
    }

    private static string? MistakeOfMove(CustomCallOp call, string name, bool isPin)
    {
        if (call.OperandCount != 1) return $"{name} custom_call should have one input";
        var input = call.GetOperand(0).Type;
        if (isPin ? input is not (TensorType or UnrankedTensorType) : input is not MemRefType) return $"{name} custom_call should have a {(isPin ? "tensor" : "memref")} input";
        if (call.ResultCount != 1) return $"{name} custom_call should have one output";
        var output = call.GetResult(0).Type;
        if (isPin ? output is not MemRefType : output is not (TensorType or UnrankedTensorType)) return $"{name} custom_call should have a {(isPin ? "memref" : "tensor")} output";
        bool fits = ISameOperandsAndResultShape.AreCompatible(input, output) && ((ShapedType)input).ElementType.Equals(((ShapedType)output).ElementType);
        return fits ? null : $"{name} custom_call should have compatible input and output types";
    }

    private static string? MistakeOfAliases(CustomCallOp call)
    {
        var (operands, outputs) = (new HashSet<(long, EquatableArray<long>)>(), new HashSet<EquatableArray<long>>());
        foreach (var alias in AliasRules.AliasesOf(call))
        {
            if (AliasRules.PartOf(call.GetOperand((int)alias.OperandIndex).Type, alias.OperandTupleIndices) is not MemRefType) continue;
            if (!outputs.Add(alias.OutputTupleIndices)) return $"buffer output {HloShapes.Text(alias.OutputTupleIndices.Span)} is used in output_operand_alias more than once";
            if (!operands.Add((alias.OperandIndex, alias.OperandTupleIndices))) return $"buffer operand {alias.OperandIndex}{HloShapes.Text(alias.OperandTupleIndices.Span)} is used in output_operand_alias more than once";
        }
        return MistakeOfOutput(AliasRules.OutputOf(call), [], outputs);
    }

    /// <summary>A buffer among the results must be one that came in.</summary>
    private static string? MistakeOfOutput(IrType type, ReadOnlySpan<long> indices, HashSet<EquatableArray<long>> outputs)
    {
        if (type is MemRefType) return outputs.Contains(EquatableArray.Create(indices)) ? null : $"buffer output {HloShapes.Text(indices)} is not used in output_operand_alias";
        if (type is not TupleType tuple) return null;
        for (int i = 0; i < tuple.Elements.Count; i++)
            if (MistakeOfOutput(tuple.Elements[i], [.. indices, i], outputs) is { } mistake) return mistake;
        return null;
    }
}
