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

    /// <summary>The type that could not be converted since the last attempt began; null where all could.</summary>
    internal IrType? UnconvertedType { get; set; }

    /// <summary>The casts that were made on the way, in order.</summary>
    internal List<UnrealizedConversionCastOp> Casts { get; } = [];

    public override IrType? ConvertType(IrType type)
    {
        if (_types is null) return type;
        var converted = _types.Convert(type);
        if (converted is null) UnconvertedType ??= type;
        return converted;
    }

    public override IReadOnlyList<IrType>? ConvertTypes(Value value)
    {
        if (_types is null) return [value.Type];
        var converted = _types.ConvertToSeveral(value);
        if (converted is null) UnconvertedType ??= value.Type;
        return converted;
    }

    public override Value Converted(Value value)
    {
        if (value.IsNull || ConvertType(value.Type) is not { } target || target.Equals(value.Type)) return value;
        return Cast([value], [target])[0];
    }

    public override Value[] ConvertedToSeveral(Value value)
    {
        if (value.IsNull || ConvertTypes(value) is not { } targets) return [value];
        return targets is [var only] && only.Equals(value.Type) ? [value] : Cast([value], targets);
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
            if (!fitting[i].IsNull && !fitting[i].Type.Equals(type)) fitting[i] = Cast([fitting[i]], [type])[0];
        }
        return base.Replace(op, fitting);
    }

    public override bool ReplaceWithSeveral(Operation op, IReadOnlyList<Value[]> values)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != op.ResultCount) throw new ArgumentException($"'{op.Name}' has {op.ResultCount} results, but values for {values.Count} were given", nameof(values));
        var fitting = new Value[values.Count];
        using var guard = Guard();
        SetInsertionPoint(op);
        for (int i = 0; i < fitting.Length; i++)
        {
            var type = op.GetResult(i).Type;
            fitting[i] = values[i] is [var only] && only.Type.Equals(type) ? only : Cast(values[i], [type])[0];
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
            if (ConvertTypes(argument) is not { } types) return false;
            if (types is [var only])
            {
                if (!only.Equals(old)) Retype(block, argument, only);
                continue;
            }
            var location = argument.Location;
            var parts = new Value[types.Count];
            for (int k = 0; k < parts.Length; k++) parts[k] = block.InsertArgument(i + 1 + k, types[k], location);
            SetInsertionPointToStart(block);
            Location = location;
            if (argument.HasUses) argument.ReplaceAllUsesWith(Cast(parts, [old])[0]);
            block.EraseArgument(i);
            i += parts.Length - 1;
        }
        return true;
    }

    private void Retype(Block block, Value argument, IrType type)
    {
        var old = argument.Type;
        argument.Type = type;
        if (!argument.HasUses) return;
        SetInsertionPointToStart(block);
        Location = argument.Location;
        var uses = argument.Uses.ToArray();
        var cast = Cast([argument], [old])[0];
        foreach (var use in uses) use.Owner.SetOperand(use.Index, cast);
    }

    /// <summary>Values of the wanted types: what a cast to the present ones came from, or a new cast.</summary>
    private Value[] Cast(Value[] values, IReadOnlyList<IrType> types)
    {
        if (values.Length > 0 && values[0].DefiningOp is UnrealizedConversionCastOp known && known.ResultCount == values.Length && known.OperandCount == types.Count && Undoes(known, values, types))
            return known.Operands.ToArray();
        using var guard = Guard();
        var cast = UnrealizedConversionCastOp.Create(this, types.ToArray(), values);
        Casts.Add(cast);
        return cast.Results.ToArray();
    }

    private static bool Undoes(UnrealizedConversionCastOp cast, Value[] values, IReadOnlyList<IrType> types)
    {
        for (int i = 0; i < values.Length; i++)
            if (values[i] != cast.GetResult(i)) return false;
        for (int i = 0; i < types.Count; i++)
            if (!cast.GetOperand(i).Type.Equals(types[i])) return false;
        return true;
    }

    private protected override void OnInserted(Operation op)
    {
        base.OnInserted(op);
        op.Walk(_onInserted);
    }
}
