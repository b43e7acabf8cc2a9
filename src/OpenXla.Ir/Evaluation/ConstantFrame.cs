using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>The frame of one operation whose operands are constants.</summary>
internal sealed class ConstantFrame : EvaluationFrame
{
    private readonly Tensor?[] _operands;
    private readonly Tensor?[] _results;
    private readonly bool _isSplat;

    /// <param name="op">The operation.</param>
    /// <param name="operands">The constant behind each operand.</param>
    /// <param name="isSplat">Whether all elements are the same: the operation then sees one of each operand.</param>
    public ConstantFrame(Operation op, ReadOnlySpan<IrAttribute?> operands, bool isSplat)
    {
        Operation = op;
        _isSplat = isSplat;
        _operands = new Tensor?[operands.Length];
        _results = new Tensor?[op.ResultCount];
        for (int i = 0; i < operands.Length; i++)
        {
            var constant = (DenseElementsAttr)operands[i]!;
            _operands[i] = Tensor.From(isSplat ? constant.Reshape(new TensorType([], constant.ElementType)) : constant);
        }
    }

    public override Operation Operation { get; }

    public override RuntimeValue GetValue(Value value)
    {
        for (int i = 0; i < _operands.Length; i++)
            if (Operation.GetOperand(i) == value) return _operands[i]!;
        throw Error("uses a value that is no constant");
    }

    public override void Set(Value result, RuntimeValue value)
    {
        if (result.DefiningOp != Operation || value is not Tensor tensor || !Fits(tensor, result.Type))
            throw Error($"gives {value.TypeText} for a result of type {result.Type}");
        _results[result.Index] = tensor;
    }

    private bool Fits(Tensor tensor, IrType type) =>
        tensor.Fits(type) || (_isSplat && tensor.Rank == 0 && type is TensorType splat && splat.ElementType.Equals(tensor.ElementType));

    public override RuntimeValue[] RunRegion(Region region, params ReadOnlySpan<RuntimeValue> arguments) =>
        throw Error("needs a region to be run, which folding does not do");

    public override RuntimeValue[] Call(string symbol, params ReadOnlySpan<RuntimeValue> arguments) =>
        throw Error("calls a function, which folding does not do");

    public bool TryGetResults(out DenseElementsAttr[] results)
    {
        results = [];
        if (Array.IndexOf(_results, null) >= 0) return false;
        var attributes = new DenseElementsAttr[_results.Length];
        for (int i = 0; i < attributes.Length; i++) attributes[i] = _results[i]!.ToAttribute((ShapedType)Operation.GetResult(i).Type);
        results = attributes;
        return true;
    }
}
