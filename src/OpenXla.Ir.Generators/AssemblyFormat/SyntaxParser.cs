namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>Parses the shared part of syntaxes: literals, optional groups, <c>custom</c>. Subclasses know the variables and directives.</summary>
internal abstract class SyntaxParser(string text)
{
    private readonly List<SyntaxToken> _tokens = SyntaxLexer.Split(text);
    private int _next;

    protected SyntaxToken Peek => _tokens[_next];

    protected SyntaxToken Take() => _tokens[_next++];

    protected bool TryTake(string punctuation)
    {
        if (!Peek.Is(punctuation)) return false;
        _next++;
        return true;
    }

    protected void Expect(string punctuation, string where)
    {
        if (!TryTake(punctuation)) throw new SyntaxException(Peek.Position, $"expected '{punctuation}' {where}, but found {Peek}");
    }

    /// <summary>All elements up to the end.</summary>
    protected List<Element> ParseAll()
    {
        var elements = new List<Element>();
        while (Peek.Kind != TokenKind.End) elements.Add(ParseElement());
        return elements;
    }

    protected Element ParseElement()
    {
        var token = Take();
        return token.Kind switch
        {
            TokenKind.Literal => ParseLiteral(token),
            TokenKind.Variable => ParseVariable(token, isQualified: false),
            TokenKind.Keyword => token.Text == "custom" ? ParseCustom(token) : ParseDirective(token),
            _ when token.Is("(") => ParseOptional(token),
            _ => throw new SyntaxException(token.Position, $"unexpected {token}"),
        };
    }

    /// <summary><c>$name</c>.</summary>
    protected abstract Element ParseVariable(SyntaxToken token, bool isQualified);

    /// <summary>A keyword and its arguments.</summary>
    protected abstract Element ParseDirective(SyntaxToken keyword);

    /// <summary>An argument of <c>custom</c>.</summary>
    protected abstract Element ParseCustomArgument();

    /// <summary>Whether an element may say if an optional group is there.</summary>
    protected abstract bool CanAnchor(Element element);

    /// <summary>Whether the parser can tell from an element that a group is there.</summary>
    protected abstract bool CanBegin(Element element);

    private static Element ParseLiteral(SyntaxToken token)
    {
        var literal = token.Text;
        if (literal.Length == 0 || literal.Trim(' ').Length == 0 || literal == "\\n" || literal == "\n") return new Whitespace(token.Position, literal == "\n" ? "\\n" : literal);
        bool isKeyword = char.IsLetter(literal[0]) || literal[0] == '_';
        bool isValid = isKeyword
            ? literal.All(c => char.IsLetterOrDigit(c) || c is '_' or '$' or '.')
            : literal is "->" or "..." or "::" or "==" or ">=" or "<=" || (literal.Length == 1 && "_:,=<>()[]{}?+*-/|&@#!^%.".Contains(literal));
        if (!isValid) throw new SyntaxException(token.Position, $"{token} is no keyword and no punctuation that the parser knows");
        return new Literal(token.Position, literal);
    }

    private CustomElement ParseCustom(SyntaxToken keyword)
    {
        Expect("<", "after custom");
        var name = Take();
        if (name.Kind != TokenKind.Keyword) throw new SyntaxException(name.Position, $"expected the name of a directive, but found {name}");
        Expect(">", "after the name of the directive");
        Expect("(", "before the arguments of the directive");
        var arguments = new List<Element>();
        if (!TryTake(")"))
        {
            do arguments.Add(ParseCustomArgument());
            while (TryTake(","));
            Expect(")", "after the arguments of the directive");
        }
        return new CustomElement(keyword.Position, name.Text, arguments);
    }

    private OptionalElement ParseOptional(SyntaxToken open)
    {
        Element? anchor = null;
        bool anchorIsInElse = false;
        var then = ParseGroup(ref anchor, ref anchorIsInElse, isElse: false);
        var otherwise = new List<Element>();
        if (TryTake(":"))
        {
            Expect("(", "to begin the alternative");
            otherwise = ParseGroup(ref anchor, ref anchorIsInElse, isElse: true);
        }
        Expect("?", "after the optional group");
        if (then.Count == 0) throw new SyntaxException(open.Position, "an optional group needs an element");
        if (anchor is null) throw new SyntaxException(open.Position, "an optional group needs an anchor: an element followed by ^");
        var first = then.FirstOrDefault(e => e is not Whitespace);
        if (first is null || !CanBegin(first)) throw new SyntaxException(open.Position, "an optional group must begin with a literal or with something that may be absent");
        return new OptionalElement(open.Position, then, otherwise, anchor, anchorIsInElse);
    }

    private List<Element> ParseGroup(ref Element? anchor, ref bool anchorIsInElse, bool isElse)
    {
        var elements = new List<Element>();
        while (!TryTake(")"))
        {
            if (Peek.Kind == TokenKind.End) throw new SyntaxException(Peek.Position, "an optional group without its closing parenthesis");
            var element = ParseElement();
            elements.Add(element);
            if (!Peek.Is("^")) continue;
            var mark = Take();
            if (anchor is not null) throw new SyntaxException(mark.Position, "an optional group has one anchor only");
            if (!CanAnchor(element)) throw new SyntaxException(mark.Position, "only something that may be absent can be the anchor");
            anchor = element;
            anchorIsInElse = isElse;
        }
        return elements;
    }
}
