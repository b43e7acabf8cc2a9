namespace OpenXla.Ir.Text;

/// <summary>A type or attribute that wants to be printed by an alias.</summary>
public interface IAliasSuggestion
{
    /// <summary>The alias without <c>#</c> or <c>!</c>; null for none.</summary>
    string? SuggestedAlias { get; }
}
