using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>One element of a declarative syntax.</summary>
/// <param name="Position">Its offset in the syntax.</param>
internal abstract record Element(int Position);

/// <summary>A keyword or punctuation in back quotes.</summary>
internal sealed record Literal(int Position, string Text) : Element(Position)
{
    public bool IsKeyword => char.IsLetter(Text[0]) || Text[0] == '_';
}

/// <summary>A blank, no blank or a new line in back quotes.</summary>
internal sealed record Whitespace(int Position, string Text) : Element(Position);

/// <summary><c>$name</c> of an operand.</summary>
internal sealed record OperandElement(int Position, ValueMember Operand) : Element(Position);

/// <summary><c>$name</c> of a result, which only type directives and <c>custom</c> take.</summary>
internal sealed record ResultElement(int Position, ValueMember Result) : Element(Position);

/// <summary><c>$name</c> of an attribute.</summary>
internal sealed record AttributeElement(int Position, AttrMember Attribute, bool IsQualified) : Element(Position);

/// <summary><c>$name</c> of a region.</summary>
internal sealed record RegionElement(int Position, RegionMember Region) : Element(Position);

/// <summary><c>$name</c> of a successor.</summary>
internal sealed record SuccessorElement(int Position, SuccessorMember Successor) : Element(Position);

/// <summary><c>operands</c>, <c>results</c>, <c>regions</c>, <c>successors</c>.</summary>
internal sealed record AllElement(int Position, string What) : Element(Position);

/// <summary><c>attr-dict</c>, with the keyword <c>attributes</c> or not, or <c>prop-dict</c>.</summary>
internal sealed record DictionaryElement(int Position, bool WithKeyword, bool IsProperties) : Element(Position);

/// <summary><c>type($x)</c>, <c>type(operands)</c>.</summary>
internal sealed record TypeElement(int Position, Element Argument, bool IsQualified) : Element(Position);

/// <summary><c>functional-type(inputs, results)</c>.</summary>
internal sealed record FunctionalTypeElement(int Position, Element Inputs, Element Results) : Element(Position);

/// <summary><c>ref($x)</c> inside <c>custom</c>: what was parsed before.</summary>
internal sealed record RefElement(int Position, Element Argument) : Element(Position);

/// <summary>A C# expression in <c>custom</c>: <c>"true"</c>.</summary>
internal sealed record CodeElement(int Position, string Code) : Element(Position);

/// <summary><c>custom&lt;Name&gt;(arguments)</c>.</summary>
internal sealed record CustomElement(int Position, string Name, IReadOnlyList<Element> Arguments) : Element(Position);

/// <summary><c>( then )?</c> or <c>( then ) : ( else )?</c>, chosen by whether the anchor is there.</summary>
internal sealed record OptionalElement(int Position, IReadOnlyList<Element> Then, IReadOnlyList<Element> Else, Element Anchor, bool AnchorIsInElse) : Element(Position);

/// <summary><c>oilist( `a` $x | `b` $y )</c>: clauses in any order.</summary>
internal sealed record AnyOrderElement(int Position, IReadOnlyList<AnyOrderClause> Clauses) : Element(Position);

/// <summary>A clause of <see cref="AnyOrderElement"/>.</summary>
internal sealed record AnyOrderClause(Literal Keyword, IReadOnlyList<Element> Elements)
{
    /// <summary>The unit attribute that the keyword alone stands for.</summary>
    public AttrMember? UnitOnly => Elements.Count == 1 && Elements[0] is AttributeElement { Attribute: { Kind: AttrKind.Unit } unit } ? unit : null;
}

/// <summary><c>$name</c> of a parameter of a type or attribute.</summary>
internal sealed record ParamElement(int Position, ParamModel Parameter, bool IsQualified) : Element(Position);

/// <summary><c>params</c>, separated by commas; as <c>struct(…)</c> with their names, in any order.</summary>
internal sealed record ParamListElement(int Position, IReadOnlyList<ParamModel> Parameters, bool WithNames) : Element(Position);
