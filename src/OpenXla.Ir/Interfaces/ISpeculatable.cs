namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that says whether it may run where it did not: one that is <see cref="Traits.IPure"/> always may, others may not unless they say so here.</summary>
public interface ISpeculatable
{
    /// <summary>Whether running it for nothing does no harm.</summary>
    Speculatability Speculatability { get; }
}
