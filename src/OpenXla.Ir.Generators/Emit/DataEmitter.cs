using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the generated half of a type or attribute.</summary>
internal static class DataEmitter
{
    public static string Emit(DataModel data)
    {
        var code = SourceHeader.Begin(data.Namespace);
        var kind = data.IsType ? "Type" : "Attribute";
        code.Open($"sealed partial record {data.ClassName} : I{kind}Definition<{data.ClassName}>");
        if (data.Parameters.Count == 0 && !data.IsHandWritten("Instance"))
        {
            code.Line("/// <summary>The one instance that is needed.</summary>");
            code.Line($"public static readonly {data.ClassName} Instance = new();");
            code.Blank();
        }
        code.Line($"public static string {kind}Name => {Naming.Literal(data.Keyword)};");
        code.Blank();
        if (!data.IsHandWritten("Keyword")) code.Line($"public override string Keyword => {Naming.Literal(data.Keyword)};");
        EmitEquality(data, code);
        EmitParts(data, code);
        EmitText(data, code);
        SampleEmitter.Emit(data, code);
        code.Close();
        return code.Finish(data.Namespace);
    }

    private static void EmitEquality(DataModel data, CodeWriter code)
    {
        if (!data.IsHandWritten("Equals"))
        {
            code.Blank();
            code.Line($"public bool Equals({data.ClassName}? other) =>");
            var comparisons = data.Parameters.Select(p => $" && {ParamCode.AreEqual(p, p.Property, "other." + p.Property)}");
            code.Line($"    ReferenceEquals(this, other) || (other is not null{string.Concat(comparisons)});");
        }
        if (data.IsHandWritten("GetHashCode")) return;
        code.Blank();
        code.Open("public override int GetHashCode()");
        code.Line("if (HashCache != 0) return HashCache;");
        code.Line("var hash = new HashCode();");
        code.Line($"hash.Add({Naming.Literal(data.Keyword)});");
        foreach (var parameter in data.Parameters) code.Line($"hash.Add({parameter.Property});");
        code.Line("return HashCache = hash.ToHashCode();");
        code.Close();
    }

    private static void EmitParts(DataModel data, CodeWriter code)
    {
        var visits = data.Parameters.Select(ParamCode.Visit).Where(v => v is not null).ToList();
        if (visits.Count == 0 || data.IsHandWritten("VisitParts")) return;
        code.Blank();
        code.Open("public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)");
        foreach (var visit in visits) code.Line(visit!);
        code.Close();
    }

    private static void EmitText(DataModel data, CodeWriter code)
    {
        List<Element> elements;
        try
        {
            elements = DataSyntaxParser.Parse(data);
        }
        catch (SyntaxException)
        {
            // The analyzer reports it.
            elements = [];
        }
        if (!data.IsHandWritten("Parse")) new DataParseEmitter(data, elements, code).Emit();
        if (!data.IsHandWritten("PrintParameters")) new DataPrintEmitter(data, elements, code).Emit();
    }
}
