using System.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>
/// A type: immutable, compared by value. Instances that come from a parser are interned, so that the common comparison is by reference.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record IrType
{
    /// <summary>0 while unknown. Composite types store their hash here, so that hashing shared parts stays linear.</summary>
    protected int HashCache;

    /// <summary>The printed text, once it is known not to depend on aliases.</summary>
    internal byte[]? TextCache;

    /// <summary>True once it is known that no part of this is printed by an alias, and it itself is not.</summary>
    internal bool HoldsNoAlias { get; set; }

    protected IrType()
    {
    }

    /// <summary>A <c>with</c> copy must not keep the original's caches.</summary>
    protected IrType(IrType original)
    {
    }

    /// <summary>The full name of a dialect's type, without the <c>!</c>: <c>acme.tile</c>.</summary>
    public abstract string Keyword { get; }

    /// <summary>Prints the whole type. Dialect types print <c>!</c>, the keyword and then <see cref="PrintParameters"/>.</summary>
    protected internal virtual void Print(AsmPrinter printer)
    {
        printer.Write("!"u8);
        printer.Write(Keyword);
        PrintParameters(printer);
    }

    /// <summary>Prints what follows the keyword.</summary>
    protected internal virtual void PrintParameters(AsmPrinter printer)
    {
    }

    /// <summary>Types and attributes inside this one, for aliases and walks.</summary>
    public virtual void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
    }

    public virtual bool Equals(IrType? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && GetHashCode() == other.GetHashCode());

    public override int GetHashCode() => EqualityContract.GetHashCode();

    public sealed override string ToString() => AsmPrinter.ToText(this);
}
