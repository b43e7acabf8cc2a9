using System.Runtime.CompilerServices;
using OpenXla.Ir.Actions;

namespace OpenXla.Ir.Rewriting;

/// <summary>
/// Changes the IR on behalf of a rewrite and tells the driver. What it creates carries the locations of everything that it replaces.
/// </summary>
public partial class PatternRewriter : OpBuilder
{
    private readonly List<IRewriteListener> _listeners = [];

    public PatternRewriter(IrContext context)
        : base(context) => IsListening = context.Actions is not null;

    /// <summary>True where somebody wants the reasons of failed matches.</summary>
    public bool IsListening { get; set; }

    /// <summary>Why the last match failed, while <see cref="IsListening"/>.</summary>
    public string LastReason { get; private set; } = "";

    public void AddListener(IRewriteListener listener) => _listeners.Add(listener);

    public void RemoveListener(IRewriteListener listener) => _listeners.Remove(listener);

    public override void Insert(Operation op)
    {
        base.Insert(op);
        OnInserted(op);
    }

    /// <summary>Says why a rewrite does not apply. Returns false, so that guards read <c>return rewriter.NoMatch(op, $"…")</c>.</summary>
    public bool NoMatch(Operation op, [InterpolatedStringHandlerArgument("")] NoMatchMessage reason)
    {
        if (!IsListening) return false;
        LastReason = reason.ToString();
        foreach (var listener in _listeners) listener.NoMatch(op, LastReason);
        return false;
    }

    /// <summary>Tries one rewrite on an operation, telling whoever listens; true where it has changed the IR.</summary>
    public bool TryApply(RewritePattern pattern, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        SetInsertionPoint(op);
        if (Context.Actions is not { } actions) return pattern.Apply(op, this);
        var action = new ApplyPatternAction(pattern, op, this);
        if (!actions.Begin(action)) return false;
        LastReason = "";
        bool applied = action.Finish(pattern.Apply(op, this), LastReason);
        actions.End(action);
        return applied;
    }

    /// <summary>Replaces the results of <paramref name="op"/> by values and erases it.</summary>
    /// <returns>True, so that a rewrite can end with it.</returns>
    public virtual bool Replace(Operation op, params ReadOnlySpan<Value> values)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (values.Length != op.ResultCount)
            throw new ArgumentException($"'{op.Name}' has {op.ResultCount} results, but {values.Length} values were given", nameof(values));
        foreach (var listener in _listeners) listener.Replacing(op, values);
        OnReplacing(op);
        KeepProvenance(op, values);
        op.ReplaceAllUsesWith(values);
        return Erase(op);
    }

    /// <summary>Replaces <paramref name="op"/> by the results of a new operation.</summary>
    public bool Replace(Operation op, Operation by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.ResultCount == 1 ? Replace(op, by.GetResult(0)) : Replace(op, by.Results.ToArray());
    }

    /// <summary>Erases an operation without uses.</summary>
    public virtual bool Erase(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        foreach (var listener in _listeners) listener.Erasing(op);
        OnErasing(op);
        op.Erase();
        return true;
    }

    /// <summary>The type that this driver turns a type into; the type itself where types stay, null where it can't be converted.</summary>
    public virtual IrType? ConvertType(IrType type) => type;

    /// <summary>An operand as a value of its converted type.</summary>
    public virtual Value Converted(Value value) => value;

    /// <summary>As <see cref="Converted(Value)"/>, for several operands.</summary>
    public Value[] Converted(OperandRange values)
    {
        var converted = values.ToArray();
        for (int i = 0; i < converted.Length; i++) converted[i] = Converted(converted[i]);
        return converted;
    }

    /// <summary>The types that a value's type becomes, where that may be several; null where it can't be converted.</summary>
    public virtual IReadOnlyList<IrType>? ConvertTypes(Value value) => [value.Type];

    /// <summary>As <see cref="Converted(Value)"/>, where one value may become several.</summary>
    public virtual Value[] ConvertedToSeveral(Value value) => [value];

    /// <summary>Replaces each result of <paramref name="op"/> by several values, as the conversion of its type says, and erases it.</summary>
    public virtual bool ReplaceWithSeveral(Operation op, IReadOnlyList<Value[]> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Replace(op, values.Select(static v => v is [var only] ? only : throw new ArgumentException("outside of a conversion a result is replaced by one value", nameof(values))).ToArray());
    }

    internal void ForgetReason() => LastReason = "";

    /// <summary>Gives a block's arguments their converted types; false where one can't be converted.</summary>
    public virtual bool ConvertSignature(Block block) => true;

    /// <summary>Changes an operation in place.</summary>
    public bool Modify(Operation op, Action change)
    {
        ArgumentNullException.ThrowIfNull(change);
        change();
        NotifyModified(op);
        return true;
    }

    /// <summary>Tells that an operation has been changed in place.</summary>
    public void NotifyModified(Operation op)
    {
        TellModified(op);
        OnModified(op);
    }

    /// <summary>Tells listeners alone, of a change that means no work to the driver.</summary>
    private protected void TellModified(Operation op)
    {
        foreach (var listener in _listeners) listener.Modified(op);
    }

    /// <summary>Makes all uses of a value read another one.</summary>
    public void ReplaceAllUsesWith(Value from, Value to) => ReplaceUsesIf(from, to, static _ => true);

    /// <summary>As <see cref="ReplaceAllUsesWith"/>, for the uses that the predicate picks.</summary>
    /// <returns>True where a use was changed.</returns>
    public bool ReplaceUsesIf(Value from, Value to, Func<OpOperand, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        bool changed = false;
        foreach (var use in from.Uses.ToArray())
        {
            if (!predicate(use)) continue;
            use.Owner.SetOperand(use.Index, to);
            NotifyModified(use.Owner);
            changed = true;
        }
        return changed;
    }

    private static void KeepProvenance(Operation op, ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (value.DefiningOp is not { } by || by.Location == op.Location || by == op) continue;
            // A constant shared by many stays what it was; anything else answers for what it replaces too.
            if (by.Info.Is(OperationTraits.ConstantLike)) continue;
            if (by.Location.IsUnknown) by.Location = op.Location;
        }
    }

    private protected virtual void OnInserted(Operation op)
    {
        foreach (var listener in _listeners) listener.Inserted(op);
    }

    private protected virtual void OnReplacing(Operation op)
    {
    }

    private protected virtual void OnErasing(Operation op)
    {
    }

    private protected virtual void OnModified(Operation op)
    {
    }
}
