namespace OpenXla.Ir.Oracle;

/// <summary>Runs both tools on the programs of each file and hands what came out to the report.</summary>
internal sealed class Comparison(OracleOptions options, Report report)
{
    private const string GenericFlag = "--mlir-print-op-generic";
    private const string LocalFlag = "--mlir-print-local-scope";

    /// <summary>How much text one run of a tool is given: starting it costs more than a small program does.</summary>
    private const int BatchSize = 1 << 18;

    internal void Run() =>
        Parallel.ForEach(FindBatches(), new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, Compare);

    private IEnumerable<List<(string File, string Text)>> FindBatches()
    {
        var batch = new List<(string, string)>();
        int size = 0;
        foreach (var file in ProgramReader.FindFiles(options.Paths))
        {
            var programs = ProgramReader.Split(file);
            batch.AddRange(programs.Select(text => (file, text)));
            size += programs.Sum(text => text.Length);
            if (size < BatchSize) continue;
            yield return batch;
            batch = [];
            size = 0;
        }
        if (batch.Count > 0) yield return batch;
    }

    private void Compare(List<(string File, string Text)> programs)
    {
        if (programs.Count == 0) return;
        var generic = Upstream.Run([.. programs.Select(p => p.Text)], GenericFlag);
        if (options.ByFunction)
        {
            programs = [.. programs.SelectMany((p, i) => generic[i].Text is null ? ProgramReader.Functions(p.Text).Select(text => (p.File, text)) : [p])];
            generic = Upstream.Run([.. programs.Select(p => p.Text)], GenericFlag);
        }
        var accepted = new List<Sample>();
        var rejected = new List<Sample>();
        for (int i = 0; i < programs.Count; i++)
        {
            var sample = new Sample(programs[i].File, programs[i].Text, ProgramReader.DialectsOf(generic[i].Text ?? programs[i].Text));
            if (options.Dialects is { } wanted && !wanted.Overlaps(sample.Dialects)) continue;
            if (generic[i].Text is not null) accepted.Add(sample);
            else if (!generic[i].IsCrash) rejected.Add(sample);
        }
        CompareTexts(accepted);
        if (options.Forms.Contains(Form.Errors)) CompareErrors([.. rejected.Where(s => s.IsKnown)]);
    }

    private void CompareTexts(List<Sample> accepted)
    {
        List<Sample> known = options.KnownOnly ? [.. accepted.Where(s => s.IsKnown)] : accepted;
        CompareText(Form.Custom, known);
        CompareText(Form.Generic, known, GenericFlag);
        CompareText(Form.DebugInfo, known, "--mlir-print-debuginfo");
        if (options.Forms.Contains(Form.FromGeneric) && accepted.Count > 0)
        {
            // Aliases are of the dialects' own choice: those that we lack can't have any.
            var programs = Upstream.Run([.. accepted.Select(s => s.Text)], GenericFlag, LocalFlag);
            var pairs = accepted.Zip(programs).Where(p => p.Second.Text is not null).ToList();
            var texts = pairs.Select(p => ProgramReader.RenameDialects(p.Second.Text!, p.First.OneSided)).ToList();
            Judge(Form.FromGeneric, [.. pairs.Select(p => p.First)], Upstream.Run(texts, GenericFlag, LocalFlag), texts, Ours.Run(texts, GenericFlag, LocalFlag));
        }
        if (options.Forms.Contains(Form.BytecodeRead) || options.Forms.Contains(Form.BytecodeWrite))
            CompareBytecode(known);
    }

    private void CompareText(Form form, List<Sample> samples, params string[] flags)
    {
        if (!options.Forms.Contains(form) || samples.Count == 0) return;
        List<string> texts = [.. samples.Select(s => s.Text)];
        Judge(form, samples, Upstream.Run(texts, flags), texts, Ours.Run(texts, flags));
    }

    private void Judge(Form form, List<Sample> samples, Outcome[] theirs, List<string> texts, Outcome[] ours)
    {
        for (int i = 0; i < samples.Count; i++)
        {
            // It may read a program and not print it: then there is nothing to compare with.
            if (theirs[i].Text is not { } expected) continue;
            var verdict = ours[i].IsCrash ? Verdict.Crashed : ours[i].Text is null ? Verdict.Rejected : ours[i].Text == expected ? Verdict.Equal : Verdict.Different;
            report.Add(form, samples[i], verdict, verdict == Verdict.Different ? FirstDifference(expected, ours[i].Text!) : $"{ours[i].Error?.Message}\n{LineOf(texts[i], ours[i].Error?.Line)}");
        }
    }

    private void CompareErrors(List<Sample> rejected)
    {
        if (rejected.Count == 0) return;
        List<string> texts = [.. rejected.Select(s => s.Text)];
        var theirs = Upstream.Run(texts);
        var ours = Ours.Run(texts);
        for (int i = 0; i < rejected.Count; i++)
        {
            if (theirs[i] is not { Text: null, Error: { } expected }) continue;
            var found = ours[i].Error;
            var verdict = ours[i].IsCrash ? Verdict.Crashed
                : ours[i].Text is not null ? Verdict.Accepted
                : found is null || found.Line != expected.Line ? Verdict.OtherLine
                : found.Message == expected.Message ? Verdict.Equal : Verdict.OtherWords;
            report.Add(Form.Errors, rejected[i], verdict, $"theirs, line {expected.Line}: {expected.Message}\nours, line {found?.Line}: {found?.Message}\n{LineOf(texts[i], expected.Line)}");
        }
    }

    private void CompareBytecode(List<Sample> samples)
    {
        if (samples.Count == 0) return;
        List<string> programs = [.. samples.Select(s => s.Text)];
        var texts = Upstream.Run(programs);
        var encoded = options.Forms.Contains(Form.BytecodeRead) ? Upstream.Encode(programs) : [];
        for (int i = 0; i < samples.Count; i++)
        {
            if (texts[i].Text is not { } text) continue;
            using var source = new Batch([programs[i]]);
            var bytecode = source.File + ".bc";
            if (options.Forms.Contains(Form.BytecodeRead) && encoded[i] is { } bytes)
            {
                File.WriteAllBytes(bytecode, bytes);
                var (code, output, errors) = Ours.Start(bytecode);
                // Its bytecode may say less than it holds: what counts is what it reads itself.
                if (code == 0 && TextOf(output) != text) text = TextOf(Upstream.Start(bytecode).Output);
                JudgeBytecode(Form.BytecodeRead, samples[i], text, code, output, errors);
            }
            if (options.Forms.Contains(Form.BytecodeWrite)) CompareOurBytecode(samples[i], text, source.File, bytecode);
        }
    }

    private void CompareOurBytecode(Sample sample, string text, string source, string bytecode)
    {
        var (code, _, errors) = Ours.Start(source, "--emit-bytecode", "-o", bytecode);
        if (code != 0)
        {
            report.Add(Form.BytecodeWrite, sample, code > 1 ? Verdict.Crashed : Verdict.Rejected, errors);
            return;
        }
        (code, var output, errors) = Upstream.Start(bytecode);
        JudgeBytecode(Form.BytecodeWrite, sample, text, code, output, errors);
    }

    private void JudgeBytecode(Form form, Sample sample, string expected, int code, byte[] output, string errors)
    {
        var text = TextOf(output);
        if (code != 0) report.Add(form, sample, code > 1 ? Verdict.Crashed : Verdict.Rejected, errors);
        else report.Add(form, sample, text == expected ? Verdict.Equal : Verdict.Different, text == expected ? "" : FirstDifference(expected, text));
    }

    private static string TextOf(byte[] output) => System.Text.Encoding.UTF8.GetString(output).TrimEnd('\n');

    private static string FirstDifference(string expected, string found)
    {
        var theirs = expected.Split('\n');
        var ours = found.Split('\n');
        for (int i = 0; i < Math.Min(theirs.Length, ours.Length); i++)
            if (theirs[i] != ours[i]) return $"theirs: {theirs[i]}\nours:   {ours[i]}";
        return $"theirs has {theirs.Length} lines, ours {ours.Length}";
    }

    private static string LineOf(string text, int? line) => line is > 0 && text.Split('\n') is var lines && line <= lines.Length ? lines[line.Value - 1].Trim() : "";
}
