using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Evaluation;

/// <summary>
/// A region of element-wise operations on scalars. What it does to one tuple of scalars it does to tensors of them, so that it is run
/// once for many elements instead of once for each.
/// </summary>
public sealed class ElementwiseRegion
{
    private readonly Block _block;

    private ElementwiseRegion(Block block) => _block = block;

    /// <summary>Null where the region has something else than element-wise operations and constants, or does not end by handing scalars on.</summary>
    public static ElementwiseRegion? TryMatch(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (!region.HasOneBlock || region.Entry is not { Last: IReturnLike end } block) return null;
        for (var op = block.First; op is not null && op != block.Last; op = op.Next)
            if (!IsElementwise(op)) return null;
        return ((Operation)end).Operands.ToArray().All(static v => IsScalar(v.Type)) ? new ElementwiseRegion(block) : null;
    }

    private static bool IsElementwise(Operation op)
    {
        if (op.RegionCount > 0 || op.ResultCount == 0) return false;
        if (op is not IConstantLike && (op is not IElementwise || op.As<IEvaluable>() is null)) return false;
        foreach (var result in op.Results)
            if (!IsScalar(result.Type)) return false;
        foreach (var operand in op.Operands)
            if (!IsScalar(operand.Type)) return false;
        return true;
    }

    private static bool IsScalar(IrType type) => type is TensorType { Shape.Rank: 0 };

    /// <summary>Gives what the region gives for each tuple of elements at one place.</summary>
    /// <param name="frame">Where the operation with the region is evaluated: values from around the region are asked of it.</param>
    /// <param name="arguments">Tensors of one shape.</param>
    public Tensor[] Run(EvaluationFrame frame, params ReadOnlySpan<Tensor> arguments)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (arguments.Length == 0 || arguments.Length != _block.ArgumentCount) throw frame.Error($"a region of {_block.ArgumentCount} arguments got {arguments.Length}");
        var inner = new BatchFrame(frame, arguments[0].Shape);
        for (int i = 0; i < arguments.Length; i++) inner.Bind(_block.GetArgument(i), arguments[i]);
        for (var op = _block.First!; op != _block.Last; op = op.Next!) inner.Evaluate(op);
        return inner.Get(_block.Last!.Operands);
    }

    /// <summary>Holds a tensor of the batch's shape for each scalar of the region.</summary>
    private sealed class BatchFrame(EvaluationFrame outer, Shape shape) : EvaluationFrame
    {
        private readonly Dictionary<Value, Tensor> _values = [];
        private Operation _current = outer.Operation;

        public override Operation Operation => _current;
        public override CancellationToken CancellationToken => outer.CancellationToken;

        public void Bind(Value value, Tensor tensor)
        {
            if (tensor.Shape != shape || !tensor.ElementType.Equals(((TensorType)value.Type).ElementType))
                throw Error($"got {tensor.TypeText} for elements of {value.Type} in the shape [{shape}]");
            _values[value] = tensor;
        }

        public void Evaluate(Operation op)
        {
            CancellationToken.ThrowIfCancellationRequested();
            _current = op;
            if (op is IConstantLike { ConstantValue: DenseElementsAttr constant }) Bind(op.GetResult(0), Spread(Tensor.From(constant)));
            else op.As<IEvaluable>()!.Evaluate(this);
        }

        public override RuntimeValue GetValue(Value value)
        {
            if (_values.TryGetValue(value, out var known)) return known;
            if (outer.GetValue(value) is not Tensor { Rank: 0 } scalar) throw Error("uses a value from around the region that is no scalar");
            return _values[value] = Spread(scalar);
        }

        public override void Set(Value result, RuntimeValue value)
        {
            if (value is not Tensor tensor) throw Error($"result #{result.Index}: expected {result.Type}, got {value?.TypeText}");
            Bind(result, tensor);
        }

        public override RuntimeValue[] RunRegion(Region region, params ReadOnlySpan<RuntimeValue> arguments) => throw Error("has no region to run");

        public override RuntimeValue[] Call(string symbol, params ReadOnlySpan<RuntimeValue> arguments) => outer.Call(symbol, arguments);

        private Tensor Spread(Tensor scalar) => TensorKernels.BroadcastInDim(scalar, shape, []);
    }
}
