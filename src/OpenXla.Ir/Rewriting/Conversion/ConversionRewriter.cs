using OpenXla.Ir.Actions;
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

    /// <summary>Values that folds have promised; they may be replaced before it comes to that.</summary>
    private readonly HashSet<Value> _awaited = [];
    private readonly Dictionary<Value, Value> _replacements = [];
    private readonly Dictionary<Value, UnrealizedConversionCastOp> _converted = [];
    private (IrType? From, IrType? To) _latestType;

    internal ConversionRewriter(IrContext context, TypeConverter? types, Action<Operation> onInserted)
        : base(context)
    {
        _types = types;
        _onInserted = onInserted;
        IsListening = true;
    }

    /// <summary>The type that could not be converted since the last attempt began; null where all could.</summary>
    internal IrType? UnconvertedType { get; set; }

    /// <summary>The casts that were made on the way, by rewrites or for them, in order.</summary>
    internal List<UnrealizedConversionCastOp> Casts { get; } = [];

    public override IrType? ConvertType(IrType type)
    {
        if (_types is null) return type;
        if (ReferenceEquals(_latestType.From, type)) return _latestType.To;
        var converted = _types.Convert(type);
        if (converted is null) UnconvertedType ??= type;
        else _latestType = (type, converted);
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
        if (value.IsNull || ConvertType(value.Type) is not { } target || ReferenceEquals(target, value.Type) || target.Equals(value.Type)) return value;
        return CastAtDefinition(value, [target])[0];
    }

    public override Value[] ConvertedToSeveral(Value value)
    {
        if (value.IsNull || ConvertTypes(value) is not { } targets) return [value];
        return targets is [var only] && only.Equals(value.Type) ? [value] : CastAtDefinition(value, targets);
    }

    /// <summary>The value in other types: what it was cast from, or one cast right after its definition for all who ask.</summary>
    private Value[] CastAtDefinition(Value value, IReadOnlyList<IrType> types)
    {
        if (_converted.TryGetValue(value, out var known) && !known.IsErased && known.Results.Types().SequenceEqual(types)) return known.Results.ToArray();
        using var guard = Guard();
        SetInsertionPointAfter(value);
        Location = value.Location;
        var results = Cast([value], types);
        if (results.Length > 0 && results[0].DefiningOp is UnrealizedConversionCastOp made && made.OperandCount == 1 && made.GetOperand(0) == value) _converted[value] = made;
        return results;
    }

    public override bool Replace(Operation op, params ReadOnlySpan<Value> values)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (values.Length != op.ResultCount) return base.Replace(op, values);
        for (int i = 0; i < values.Length; i++)
            if (!values[i].IsNull && !SameType(values[i], op.GetResult(i))) return ReplaceFitting(op, values);
        NoteReplacements(op, values);
        return base.Replace(op, values);
    }

    private static bool SameType(Value left, Value right) => ReferenceEquals(left.Type, right.Type) || left.Type.Equals(right.Type);

    /// <summary>Replaces by casts where types differ.</summary>
    private bool ReplaceFitting(Operation op, ReadOnlySpan<Value> values)
    {
        var fitting = values.ToArray();
        using var guard = Guard();
        SetInsertionPoint(op);
        for (int i = 0; i < fitting.Length; i++)
            if (!fitting[i].IsNull && !SameType(fitting[i], op.GetResult(i))) fitting[i] = Cast([fitting[i]], [op.GetResult(i).Type])[0];
        NoteReplacements(op, fitting);
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
        NoteReplacements(op, fitting);
        return base.Replace(op, fitting);
    }

    /// <summary>What an operation folds to now, to be done in its turn; one that changes in place has changed.</summary>
    internal FoldResult FoldAhead(Operation op)
    {
        if (Context.Actions is not { } actions) return Await(OperationFolding.Fold(op));
        var action = new FoldAction(op, this) { IsAhead = true };
        if (!actions.Begin(action)) return FoldResult.None;
        var result = OperationFolding.Fold(op);
        action.Finish(!result.IsNone, "");
        actions.End(action);
        return Await(result);
    }

    /// <summary>Replaces an operation by what <see cref="FoldAhead"/> has said; true where it is gone.</summary>
    internal bool ApplyAhead(Operation op, FoldResult result)
    {
        var parts = new OpFoldResult[result.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = result[i];
            if (parts[i].Attribute is not null) continue;
            var value = parts[i].Value;
            while (_replacements.TryGetValue(value, out var by)) value = by;
            if (value.DefiningOp is { IsErased: true }) return false;
            parts[i] = value;
        }
        return Apply(op, FoldResult.Of(parts)) && op.IsErased;
    }

    private FoldResult Await(FoldResult result)
    {
        if (result.IsInPlace) return FoldResult.None;
        for (int i = 0; i < result.Count; i++)
            if (result[i].Attribute is null) _awaited.Add(result[i].Value);
        return result;
    }

    private void NoteReplacements(Operation op, ReadOnlySpan<Value> values)
    {
        if (_awaited.Count == 0) return;
        for (int i = 0; i < values.Length; i++)
            if (_awaited.Contains(op.GetResult(i)) && _replacements.TryAdd(op.GetResult(i), values[i])) _awaited.Add(values[i]);
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
            if (argument.HasUses || _awaited.Contains(argument))
            {
                var whole = Cast(parts, [old])[0];
                foreach (var use in argument.Uses) TellModified(use.Owner);
                argument.ReplaceAllUsesWith(whole);
                if (_awaited.Contains(argument)) _replacements[argument] = whole;
            }
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
        foreach (var use in uses)
        {
            use.Owner.SetOperand(use.Index, cast);
            TellModified(use.Owner);
        }
    }

    /// <summary>Values of the wanted types: what a cast to the present ones came from, or a new cast.</summary>
    private Value[] Cast(Value[] values, IReadOnlyList<IrType> types)
    {
        if (values.Length > 0 && values[0].DefiningOp is UnrealizedConversionCastOp known && known.ResultCount == values.Length && known.OperandCount == types.Count && Undoes(known, values, types))
            return known.Operands.ToArray();
        using var guard = Guard();
        var cast = UnrealizedConversionCastOp.Create(this, types.ToArray(), values);
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
        if (op is UnrealizedConversionCastOp cast) Casts.Add(cast);
        _onInserted(op);
    }
}
