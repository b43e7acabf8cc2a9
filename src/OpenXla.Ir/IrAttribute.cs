using System.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>Compile-time data on an operation: immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record IrAttribute
{
    /// <inheritdoc cref="IrType.HashCache"/>
    protected int HashCache;

    /// <inheritdoc cref="IrType.HoldsNoAlias"/>
    internal bool HoldsNoAlias { get; set; }

    /// <summary>True where the text follows from the printer's options and the module's aliases alone, so that it may be kept.</summary>
    protected internal virtual bool HasFixedText => false;

    protected IrAttribute()
    {
    }

    /// <summary>A <c>with</c> copy must not keep the original's caches.</summary>
    protected IrAttribute(IrAttribute original)
    {
    }

    /// <summary>The full name of a dialect's attribute, without the <c>#</c>: <c>acme.layout</c>.</summary>
    public abstract string Keyword { get; }

    /// <summary>Prints the whole attribute. Dialect attributes print <c>#</c>, the keyword and then <see cref="PrintParameters"/>.</summary>
    protected internal virtual void Print(AsmPrinter printer)
    {
        printer.Write("#"u8);
        printer.Write(Keyword);
        PrintParameters(printer);
    }

    /// <summary>Prints what follows the keyword.</summary>
    protected internal virtual void PrintParameters(AsmPrinter printer)
    {
    }

    /// <summary>Prints the attribute where the syntax tells its type already; by default as usual.</summary>
    protected internal virtual void PrintWithoutType(AsmPrinter printer) => Print(printer);

    /// <summary>Prints the attribute inside another one, where numbers of the literals' default types go without them.</summary>
    protected internal virtual void PrintNested(AsmPrinter printer) => Print(printer);

    /// <summary>Types and attributes inside this one, for aliases and walks.</summary>
    public virtual void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
    }

    public virtual bool Equals(IrAttribute? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && GetHashCode() == other.GetHashCode());

    public override int GetHashCode() => EqualityContract.GetHashCode();

    public sealed override string ToString() => AsmPrinter.ToText(this);
}
