namespace OpenXla.Ir.Text;

/// <summary>An attribute that is printed by an alias named after its keyword: <c>#acme.layout&lt;…&gt;</c> by <c>#layout</c>.</summary>
public abstract record AliasedAttribute : IrAttribute, IAliasSuggestion
{
    protected AliasedAttribute() => AliasTable.MayBeNeeded = true;

    public virtual string? SuggestedAlias => Keyword[(Keyword.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
