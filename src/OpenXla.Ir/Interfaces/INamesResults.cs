using OpenXla.Ir.Text;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that suggests names for its results, such as <c>%c0</c>.</summary>
public interface INamesResults
{
    /// <summary>Suggests names; the printer makes them unique.</summary>
    void NameResults(SsaNamer namer);
}
