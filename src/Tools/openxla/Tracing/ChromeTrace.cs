using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenXla.Ir.Tool.Tracing;

/// <summary>Spans as the events that Chrome's tracing page and Perfetto read, a track for each thread.</summary>
internal static class ChromeTrace
{
    internal static string Format(IReadOnlyList<Activity> spans)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("displayTimeUnit", "ms");
            json.WriteStartArray("traceEvents");
            foreach (var thread in spans.Select(ThreadOf).Distinct().Order()) WriteThread(json, thread, thread == ThreadOf(spans[0]));
            var start = spans[0].StartTimeUtc;
            foreach (var span in spans) WriteSpan(json, span, start);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteThread(Utf8JsonWriter json, int thread, bool isMain)
    {
        json.WriteStartObject();
        json.WriteString("name", "thread_name");
        json.WriteString("ph", "M");
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", thread);
        json.WriteStartObject("args");
        json.WriteString("name", isMain ? "main" : $"worker {thread}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Activity span, DateTime start)
    {
        json.WriteStartObject();
        json.WriteString("name", span.OperationName);
        json.WriteString("cat", "pass");
        json.WriteString("ph", "X");
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", ThreadOf(span));
        json.WriteNumber("ts", (span.StartTimeUtc - start).TotalMicroseconds);
        json.WriteNumber("dur", span.Duration.TotalMicroseconds);
        json.WriteStartObject("args");
        foreach (var (key, value) in span.TagObjects)
            if (key != "thread") json.WriteString(key, value?.ToString());
        if (span.Status == ActivityStatusCode.Error) json.WriteBoolean("failed", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static int ThreadOf(Activity span) => span.GetTagItem("thread") is int thread ? thread : 0;
}
