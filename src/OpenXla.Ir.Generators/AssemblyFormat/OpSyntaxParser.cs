using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>Parses the syntax of an operation.</summary>
internal sealed class OpSyntaxParser : SyntaxParser
{
    private readonly OpModel _op;

    private OpSyntaxParser(OpModel op, string text)
        : base(text) => _op = op;

    /// <exception cref="SyntaxException">The syntax has an error.</exception>
    public static List<Element> Parse(OpModel op) => new OpSyntaxParser(op, op.Syntax!).ParseAll();

    protected override Element ParseVariable(SyntaxToken token, bool isQualified)
    {
        foreach (var operand in _op.Operands)
            if (operand.Name == token.Text) return new OperandElement(token.Position, operand);
        foreach (var attribute in _op.Attributes)
            if (attribute.Name == token.Text) return new AttributeElement(token.Position, attribute, isQualified);
        foreach (var region in _op.Regions)
            if (region.Name == token.Text) return new RegionElement(token.Position, region);
        foreach (var successor in _op.Successors)
            if (successor.Name == token.Text) return new SuccessorElement(token.Position, successor);
        foreach (var result in _op.Results)
            if (result.Name == token.Text) throw new SyntaxException(token.Position, $"${token.Text} is a result: only its type can be shown, as type(${token.Text})");
        throw new SyntaxException(token.Position, $"'${token.Text}' is unknown", "$" + token.Text);
    }

    protected override Element ParseDirective(SyntaxToken keyword)
    {
        switch (keyword.Text)
        {
            case "attr-dict":
                return new DictionaryElement(keyword.Position, WithKeyword: false, IsProperties: false);
            case "attr-dict-with-keyword":
                return new DictionaryElement(keyword.Position, WithKeyword: true, IsProperties: false);
            case "prop-dict":
                return new DictionaryElement(keyword.Position, WithKeyword: false, IsProperties: true);
            case "operands" or "regions" or "successors":
                return new AllElement(keyword.Position, keyword.Text);
            case "results":
                throw new SyntaxException(keyword.Position, "results have no text of their own; use type(results)");
            case "type":
                return ParseType(keyword, isQualified: false);
            case "functional-type":
                return ParseFunctionalType(keyword);
            case "qualified":
                return ParseQualified();
            case "oilist":
                return ParseAnyOrder(keyword);
            case "ref":
                throw new SyntaxException(keyword.Position, "ref is an argument of custom");
            default:
                throw new SyntaxException(keyword.Position, $"{keyword} is no directive; literals stand in back quotes, variables begin with $", keyword.Text);
        }
    }

    private TypeElement ParseType(SyntaxToken keyword, bool isQualified)
    {
        Expect("(", "after type");
        var argument = ParseTypeArgument();
        Expect(")", "after the argument of type");
        return new TypeElement(keyword.Position, argument, isQualified);
    }

    /// <summary><c>$operand</c>, <c>$result</c>, <c>operands</c> or <c>results</c>.</summary>
    private Element ParseTypeArgument()
    {
        var token = Take();
        if (token.Kind == TokenKind.Keyword && token.Text is "operands" or "results") return new AllElement(token.Position, token.Text);
        if (token.Kind != TokenKind.Variable) throw new SyntaxException(token.Position, $"expected an operand or result, but found {token}");
        foreach (var result in _op.Results)
            if (result.Name == token.Text) return new ResultElement(token.Position, result);
        return ParseVariable(token, isQualified: false) is OperandElement operand ? operand
            : throw new SyntaxException(token.Position, $"${token.Text} is neither an operand nor a result");
    }

    private FunctionalTypeElement ParseFunctionalType(SyntaxToken keyword)
    {
        // Without arguments it is about all operands and results.
        if (!TryTake("(")) return new FunctionalTypeElement(keyword.Position, new AllElement(keyword.Position, "operands"), new AllElement(keyword.Position, "results"));
        var inputs = ParseTypeArgument();
        Expect(",", "between the arguments of functional-type");
        var results = ParseTypeArgument();
        Expect(")", "after the arguments of functional-type");
        return new FunctionalTypeElement(keyword.Position, inputs, results);
    }

    private Element ParseQualified()
    {
        Expect("(", "after qualified");
        var token = Take();
        Element element = token switch
        {
            { Kind: TokenKind.Variable } => ParseVariable(token, isQualified: true),
            { Kind: TokenKind.Keyword, Text: "type" } => ParseType(token, isQualified: true),
            _ => throw new SyntaxException(token.Position, "qualified takes an attribute or a type"),
        };
        Expect(")", "after the argument of qualified");
        return element;
    }

    private AnyOrderElement ParseAnyOrder(SyntaxToken keyword)
    {
        Expect("(", "after oilist");
        var clauses = new List<AnyOrderClause>();
        do
        {
            if (ParseElement() is not Literal literal) throw new SyntaxException(Peek.Position, "a clause of oilist begins with a literal");
            var elements = new List<Element>();
            while (!Peek.Is("|") && !Peek.Is(")") && Peek.Kind != TokenKind.End) elements.Add(ParseElement());
            clauses.Add(new AnyOrderClause(literal, elements));
        }
        while (TryTake("|"));
        Expect(")", "after the clauses of oilist");
        return new AnyOrderElement(keyword.Position, clauses);
    }

    protected override Element ParseCustomArgument()
    {
        var token = Peek;
        if (token.Kind == TokenKind.Code) return new CodeElement(token.Position, Take().Text);
        if (token.Kind == TokenKind.Keyword && token.Text == "ref")
        {
            Take();
            Expect("(", "after ref");
            var argument = ParseCustomArgument();
            Expect(")", "after the argument of ref");
            return new RefElement(token.Position, argument);
        }
        var element = ParseElement();
        if (element is OperandElement or AttributeElement or RegionElement or SuccessorElement or TypeElement or DictionaryElement { IsProperties: false }) return element;
        throw new SyntaxException(token.Position, "custom takes operands, attributes, regions, successors, types, ref(…), attr-dict and C# expressions in quotes");
    }

    protected override bool CanAnchor(Element element) => element switch
    {
        OperandElement { Operand.Arity: not Arity.One } => true,
        AttributeElement { Attribute.MayBeAbsent: true } => true,
        RegionElement or SuccessorElement { Successor.IsVariadic: true } => true,
        TypeElement { Argument: OperandElement { Operand.Arity: not Arity.One } or ResultElement { Result.Arity: not Arity.One } } => true,
        TypeElement { Argument: AllElement } => true,
        FunctionalTypeElement => true,
        AllElement => true,
        CustomElement { Arguments: var arguments } => arguments.Any(CanAnchor),
        _ => false,
    };

    protected override bool CanBegin(Element element) => element switch
    {
        Literal or CustomElement or RegionElement or SuccessorElement or AllElement { What: not "results" } => true,
        TypeElement => true,
        OperandElement { Operand.Arity: not Arity.One } => true,
        AttributeElement { Attribute.MayBeAbsent: true } => true,
        _ => false,
    };
}
