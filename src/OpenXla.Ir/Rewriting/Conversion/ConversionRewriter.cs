using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>
/// The rewriter of a dialect conversion. Values of old and new types meet in <c>builtin.unrealized_conversion_cast</c>;
/// those that cancel out are gone when the conversion ends.
/// </summary>
internal sealed class ConversionRewriter : PatternRewriter
{
    private readonly TypeConverter? _types;
    private readonly Action<Operation> _onInserted;

    internal ConversionRewriter(IrContext context, TypeConverter? types, Action<Operation> onInserted)
        : base(context)
    {
        _types = types;
        _onInserted = onInserted;
        IsListening = true;
    }

    public override IrType? ConvertType(IrType type) => _types is null ? type : _types.Convert(type);

    public override Value Converted(Value value)
    {
        if (value.IsNull || ConvertType(value.Type) is not { } target || target.Equals(value.Type)) return value;
        return Cast(value, target);
    }

    public override bool Replace(Operation op, params ReadOnlySpan<Value> values)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (values.Length != op.ResultCount) return base.Replace(op, values);
        var fitting = values.ToArray();
        using var guard = Guard();
        SetInsertionPoint(op);
        for (int i = 0; i < fitting.Length; i++)
        {
            var type = op.GetResult(i).Type;
            if (!fitting[i].IsNull && !fitting[i].Type.Equals(type)) fitting[i] = Cast(fitting[i], type);
        }
        return base.Replace(op, fitting);
    }

    public override bool ConvertSignature(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        using var guard = Guard();
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.GetArgument(i);
            var old = argument.Type;
            if (ConvertType(old) is not { } type) return false;
            if (type.Equals(old)) continue;
            argument.Type = type;
            if (!argument.HasUses) continue;
            SetInsertionPointToStart(block);
            Location = argument.Location;
            var uses = argument.Uses.ToArray();
            var cast = UnrealizedConversionCastOp.Create(this, [old], [argument]);
            foreach (var use in uses) use.Owner.SetOperand(use.Index, cast.GetResult(0));
        }
        return true;
    }

    /// <summary>A value of the wanted type: what a cast to the present type came from, or a new cast.</summary>
    private Value Cast(Value value, IrType type)
    {
        if (value.DefiningOp is UnrealizedConversionCastOp { OperandCount: 1, ResultCount: 1 } cast && cast.GetOperand(0).Type.Equals(type))
            return cast.GetOperand(0);
        using var guard = Guard();
        return UnrealizedConversionCastOp.Create(this, [type], [value]).GetResult(0);
    }

    private protected override void OnInserted(Operation op)
    {
        base.OnInserted(op);
        op.Walk(_onInserted);
    }
}
