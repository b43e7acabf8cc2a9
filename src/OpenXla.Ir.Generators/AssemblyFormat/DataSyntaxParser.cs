using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>Parses the syntax of a type or attribute.</summary>
internal sealed class DataSyntaxParser : SyntaxParser
{
    private readonly DataModel _data;

    private DataSyntaxParser(DataModel data)
        : base(data.EffectiveSyntax) => _data = data;

    /// <exception cref="SyntaxException">The syntax has an error.</exception>
    public static List<Element> Parse(DataModel data) => new DataSyntaxParser(data).ParseAll();

    /// <summary>Parameters that the syntax does not show.</summary>
    public static IEnumerable<ParamModel> Lost(DataModel data, IEnumerable<Element> elements)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements.Flatten())
        {
            if (element is ParamElement one) shown.Add(one.Parameter.Name);
            if (element is ParamListElement list) shown.UnionWith(list.Parameters.Select(p => p.Name));
        }
        return data.Parameters.Where(p => !shown.Contains(p.Name));
    }

    protected override Element ParseVariable(SyntaxToken token, bool isQualified) =>
        new ParamElement(token.Position, Find(token), isQualified);

    private ParamModel Find(SyntaxToken token) => _data.Parameters.FirstOrDefault(p => p.Name == token.Text || p.Property == token.Text)
        ?? throw new SyntaxException(token.Position, $"{token} is unknown", token.ToString());

    protected override Element ParseDirective(SyntaxToken keyword)
    {
        switch (keyword.Text)
        {
            case "params":
                return new ParamListElement(keyword.Position, [.. _data.Parameters], WithNames: false);
            case "struct":
                return ParseStruct(keyword);
            case "qualified":
                Expect("(", "after qualified");
                var element = ParseVariable(Take(), isQualified: true);
                Expect(")", "after the argument of qualified");
                return element;
            default:
                throw new SyntaxException(keyword.Position, $"{keyword} is no directive; literals stand in back quotes, variables begin with $", keyword.Text);
        }
    }

    private ParamListElement ParseStruct(SyntaxToken keyword)
    {
        Expect("(", "after struct");
        var parameters = new List<ParamModel>();
        do
        {
            var token = Take();
            if (token is { Kind: TokenKind.Keyword, Text: "params" }) parameters.AddRange(_data.Parameters);
            else if (token.Kind == TokenKind.Variable) parameters.Add(Find(token));
            else throw new SyntaxException(token.Position, $"expected a parameter, but found {token}");
        }
        while (TryTake(","));
        Expect(")", "after the parameters of struct");
        return new ParamListElement(keyword.Position, parameters, WithNames: true);
    }

    protected override Element ParseCustomArgument()
    {
        var token = Take();
        if (token.Kind == TokenKind.Code) return new CodeElement(token.Position, token.Text);
        if (token is { Kind: TokenKind.Keyword, Text: "ref" })
        {
            Expect("(", "after ref");
            var argument = ParseVariable(Take(), isQualified: false);
            Expect(")", "after the argument of ref");
            return new RefElement(token.Position, argument);
        }
        return token.Kind == TokenKind.Variable ? ParseVariable(token, isQualified: false)
            : throw new SyntaxException(token.Position, "custom takes parameters, ref(…) and C# expressions in quotes");
    }

    protected override bool CanAnchor(Element element) => element switch
    {
        ParamElement { Parameter.MayBeAbsent: true } => true,
        ParamListElement list => list.Parameters.All(p => p.MayBeAbsent),
        CustomElement custom => custom.Arguments.Any(CanAnchor),
        _ => false,
    };

    protected override bool CanBegin(Element element) => element is Literal or CustomElement or ParamElement { Parameter.MayBeAbsent: true } or ParamListElement;
}
