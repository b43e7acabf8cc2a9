using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Antlr4.Runtime.Tree;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines.Grammar;

namespace OpenXla.Ir.Pipelines;

/// <summary>From the text to entries of pass managers, over the tree of <c>grammar/PassPipeline.g4</c>.</summary>
internal sealed class PipelineReader(string text, PassRegistry registry)
{
    /// <summary>The generated parser recurses; a text this deep is no pipeline.</summary>
    private const int MaxDepth = 200;

    private readonly EntryBuilder _builder = new(registry);

    internal void ReadInto(OpPassManager manager) => Add(manager, Parse(text, static parser => parser.pipeline()).entries());

    internal static List<OptionText> ReadOptions(string text) => OptionsOf(text, Parse(text, static parser => parser.bareOptions()).optionList());

    private void Add(OpPassManager manager, PassPipelineParser.EntriesContext entries)
    {
        foreach (var entry in entries.entry())
        {
            var name = entry.NAME();
            if (name is null) throw new PipelineSyntaxException(entry.Start.StartIndex, EntryBuilder.Unknown(""));
            int position = name.Symbol.StartIndex;
            if (entry.nested() is { } nested)
            {
                // Pipelines nested by hand stay apart from what implicit nesting would make.
                AddNested(manager.Nest(name.GetText()), name.GetText(), nested.entries());
                continue;
            }
            var options = entry.options();
            var values = options is null ? [] : OptionsOf(text, options.optionList());
            var raw = options is null ? "" : text[(options.Start.StartIndex + 1)..options.Stop.StopIndex];
            _builder.Add(manager, name.GetText(), values, raw, position);
        }
    }

    /// <summary>What could not be added is followed by the pipelines around it, the innermost first.</summary>
    private void AddNested(OpPassManager manager, string anchor, PassPipelineParser.EntriesContext entries)
    {
        try
        {
            Add(manager, entries);
        }
        catch (PipelineSyntaxException mistake) when (mistake.Notes.Count > 0)
        {
            throw new PipelineSyntaxException(mistake.Position, mistake.Message, mistake.Hint, [.. mistake.Notes, $"failed to add `{anchor}` with options `` to inner pipeline"]);
        }
    }

    private static List<OptionText> OptionsOf(string text, PassPipelineParser.OptionListContext list)
    {
        var values = new List<OptionText>();
        foreach (var option in list.option())
            values.Add(new OptionText(option.NAME().GetText(), ValueOf(text, option), option.Start.StartIndex));
        return values;
    }

    /// <summary>Braces or quotes around a whole value only hold it together.</summary>
    private static string ValueOf(string text, PassPipelineParser.OptionContext option)
    {
        if (option.value() is not { } value) return "";
        var raw = text[value.Start.StartIndex..(value.Stop.StopIndex + 1)];
        bool isWrapped = value.ChildCount == 1 && value.GetChild(0) is PassPipelineParser.BracesContext or ITerminalNode { Symbol.Type: PassPipelineParser.STRING };
        return isWrapped ? raw[1..^1] : raw;
    }

    private static TContext Parse<TContext>(string text, Func<PassPipelineParser, TContext> rule)
    {
        CheckDepth(text);
        var lexer = new PassPipelineLexer(new AntlrInputStream(text));
        lexer.RemoveErrorListeners();
        var parser = new PassPipelineParser(new CommonTokenStream(lexer)) { ErrorHandler = new BailErrorStrategy() };
        parser.RemoveErrorListeners();
        try
        {
            return rule(parser);
        }
        catch (ParseCanceledException canceled)
        {
            throw Explain(canceled.InnerException as RecognitionException);
        }
    }

    private static void CheckDepth(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '{' && ++depth > MaxDepth) throw new PipelineSyntaxException(i, $"nesting is too deep; at most {MaxDepth} levels are read");
            if (text[i] is ')' or '}') depth--;
        }
    }

    private static PipelineSyntaxException Explain(RecognitionException? mistake)
    {
        int position = mistake?.OffendingToken?.StartIndex ?? 0;
        var token = mistake?.OffendingToken;
        for (RuleContext? rule = mistake?.Context; rule is not null; rule = rule.Parent)
        {
            if (rule is PassPipelineParser.OptionsContext options)
                return new PipelineSyntaxException(options.Start.StartIndex, "missing closing '}' while processing pass options");
            if (rule is PassPipelineParser.BareOptionsContext) return new PipelineSyntaxException(position, "expected options as 'name=value', separated by spaces");
            if (rule is PassPipelineParser.NestedContext nested && token?.Type == TokenConstants.EOF)
                return new PipelineSyntaxException(nested.Start.StopIndex + 1, "encountered unbalanced parentheses while parsing pipeline");
        }
        return token?.Text == ")"
            ? new PipelineSyntaxException(position, "encountered extra closing ')' creating unbalanced parentheses while parsing pipeline")
            : new PipelineSyntaxException(position, "expected ',' after parsing pipeline");
    }
}
