namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Applies <c>-DNAME=text</c> and <c>-D#format,NAME=expression</c>.</summary>
internal sealed class DefinitionParser(VariableTable variables, FileCheckOptions options)
{
    public void Parse()
    {
        for (var index = 0; index < options.Definitions.Count; index++) Define(index + 1, ByteText.FromText(options.Definitions[index]));
    }

    private void Define(int number, string definition)
    {
        var before = $"Global define #{number}: ";
        var line = new SourceText("Global defines", before + definition);
        if (definition.StartsWith('#')) DefineNumber(line, before.Length + 1);
        else DefineString(line, before.Length);
    }

    private void DefineString(SourceText line, int start)
    {
        var equals = line.Content.IndexOf('=', start);
        var cursor = new Cursor(line, start, equals);
        var name = cursor.VariableName();
        if (!cursor.AtEnd || name[0] == '@')
            throw cursor.Error($"invalid name in string variable definition '{line.Content[start..equals]}'", start);
        if (variables.IsNumberDeclared(name)) throw cursor.Error($"numeric variable with name '{name}' already exists", start);
        variables.DeclareString(name);
        variables.SetString(name, line.Content[(equals + 1)..]);
    }

    private void DefineNumber(SourceText line, int start)
    {
        // Inside a check file the same thing is written NAME:expression.
        var equals = line.Content.IndexOf('=', start);
        var rewritten = new SourceText(line.Name, line.Content[..equals] + ":" + line.Content[(equals + 1)..]);
        var cursor = new Cursor(rewritten, start, rewritten.Content.Length);
        var pattern = new PatternParser(cursor, variables, options);
        var block = new NumericBlockParser(cursor, variables, pattern).Parse();
        if (block.Expression is null) throw cursor.Error("empty numeric expression should not have a constraint");
        block.Variable!.DefinedIn = null;
        var problems = new List<string>();
        var value = block.Expression.Evaluate(problems);
        // These mistakes have no place of their own: the value may depend on earlier definitions.
        if (problems.Count > 0) throw new FileCheckUsageException(problems[0], 2);
        block.Variable.Value = value;
    }
}
