using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>
/// A dialect. Mark a <c>sealed partial class</c> with <c>[Dialect("acme")]</c> and the generator writes <see cref="Name"/> and the
/// registration of all operations, types and attributes of that name in the assembly.
/// </summary>
public interface IDialect
{
    /// <summary>The prefix of the dialect's names: <c>acme</c>.</summary>
    string Name { get; }

    /// <summary>Adds the dialect's operations, types and attributes.</summary>
    void Register(DialectBuilder builder);

    /// <summary>The dialects of what folds and canonicalizations of this one make. They are loaded before passes run on parts of a program.</summary>
    IReadOnlyList<string> DependentDialects => [];

    /// <summary>An operation that yields <paramref name="value"/>, for results of folding; null where the dialect has none for it.</summary>
    Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => null;

    /// <summary>Adds canonicalizations that belong to no single operation of the dialect.</summary>
    void PopulateCanonicalization(Rewriting.PatternSet patterns)
    {
    }

    /// <summary>Checks a discardable attribute of this dialect's prefix on any operation.</summary>
    void VerifyAttribute(Operation op, NamedAttribute attribute, Verification.Verifier verifier)
    {
    }

    /// <summary>Checks an attribute of this dialect's prefix on an argument of a function.</summary>
    /// <param name="function">The function, of any dialect.</param>
    /// <param name="type">The argument's type.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="verifier">Takes the error.</param>
    void VerifyArgumentAttribute(Operation function, IrType type, NamedAttribute attribute, Verification.Verifier verifier)
    {
    }

    /// <summary>As <see cref="VerifyArgumentAttribute"/>, for a result.</summary>
    void VerifyResultAttribute(Operation function, IrType type, NamedAttribute attribute, Verification.Verifier verifier)
    {
    }

    /// <summary>True where operations of this prefix that nobody registered are accepted, in the generic form.</summary>
    bool AllowsUnknownOperations => false;

    /// <summary>True where attributes of this prefix that nobody registered are kept as text.</summary>
    bool AllowsUnknownAttributes => false;

    /// <summary>True where a file may hold resources of this dialect.</summary>
    bool HasResources => false;

    /// <summary>What to say of a type that the dialect does not have; null for the usual words.</summary>
    string? DescribeUnknownType(string name) => null;

    /// <summary>As <see cref="DescribeUnknownType"/>, for an attribute.</summary>
    string? DescribeUnknownAttribute(string name) => null;
}
