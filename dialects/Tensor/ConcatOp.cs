namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Tensors one after the other along a dimension.</summary>
[Op("tensor.concat", Syntax = "`dim` `(` $dim `)` $inputs attr-dict `:` functional-type(operands, results)")]
public sealed partial class ConcatOp : Operation, IPure, INamesResults
{
    [Attr<I64Attr>] public partial IntegerAttr Dim { get; set; }
    [Operand<RankedTensor>] public partial OperandRange Inputs { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "concat");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Inputs.Count < 1) verifier.Error(this, "requires at least one input");
        else if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var type = Result.Type;
        foreach (var input in Inputs)
            if (((TensorType)input.Type).Rank != type.Rank) return "rank of concatenated inputs must match result rank";
        foreach (var input in Inputs)
            if (!((TensorType)input.Type).ElementType.Equals(type.ElementType)) return "inputs and result element type must match";
        if (Dim.Int64 < 0 || Dim.Int64 >= type.Rank) return "concatenation dim must be less than the tensor rank";
        var inferred = new long[type.Rank];
        for (int i = 0; i < inferred.Length; i++)
        {
            inferred[i] = i == Dim.Int64 ? 0 : Shape.Dynamic;
            foreach (var input in Inputs)
            {
                long extent = ((TensorType)input.Type).Shape[i];
                if (i == Dim.Int64) inferred[i] = extent == Shape.Dynamic || inferred[i] == Shape.Dynamic ? Shape.Dynamic : inferred[i] + extent;
                else if (extent == Shape.Dynamic) continue;
                else if (inferred[i] == Shape.Dynamic) inferred[i] = extent;
                else if (inferred[i] != extent) return $"static concatenation size mismatch along non-concatenated dimension {i}";
            }
        }
        var expected = new TensorType(Shape.Create(inferred), type.ElementType);
        return ISameOperandsAndResultShape.AreCompatible(expected, type) ? null : $"result type '{type}'does not match inferred shape '{expected}' static sizes";
    }
}
