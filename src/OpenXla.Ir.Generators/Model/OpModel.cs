using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>An operation, or a base of operations, as its author defined it.</summary>
internal sealed record OpModel(
    string Namespace,
    string ClassName,
    string Accessibility,
    string? OpName,
    string? Syntax,
    EquatableArray<ValueMember> Operands,
    EquatableArray<ValueMember> Results,
    EquatableArray<AttrMember> Attributes,
    EquatableArray<RegionMember> Regions,
    EquatableArray<SuccessorMember> Successors,
    EquatableArray<TypeRelation> Relations,
    EquatableArray<string> VerifiedTraits,
    EquatableArray<string> HandWritten,
    EquatableArray<string> CreateSignatures,
    EquatableArray<DirectiveMethod> Directives,
    OpTraits Traits,
    string? ImplicitTerminator)
{
    /// <summary>A base class, which gets accessors only.</summary>
    public bool IsBase => OpName is null;

    public string FullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + ClassName;

    public bool Has(OpTraits trait) => (Traits & trait) != 0;

    public bool IsHandWritten(string member)
    {
        foreach (var name in HandWritten)
            if (name == member) return true;
        return false;
    }

    /// <summary>Whether sizes of operand groups must be stored because they can't be told from the count.</summary>
    public bool HasOperandSegments => OpenGroups(Operands) > 1 && !Has(OpTraits.SameVariadicOperandSize);

    public bool HasResultSegments => OpenGroups(Results) > 1 && !Has(OpTraits.SameVariadicResultSize);

    /// <summary>Whether several operand groups are of one size.</summary>
    public bool HasEqualOperandGroups => OpenGroups(Operands) > 1 && Has(OpTraits.SameVariadicOperandSize);

    private static int OpenGroups(EquatableArray<ValueMember> values)
    {
        int count = 0;
        foreach (var value in values)
            if (value.Arity != Arity.One) count++;
        return count;
    }
}
